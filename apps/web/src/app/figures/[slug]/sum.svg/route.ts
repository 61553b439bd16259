import type { NextRequest } from 'next/server';
import { env } from '@/env.ts';
import { figureHref } from '@/features/figure/choices/figure-href.ts';
import { downloadFigure } from '@/features/figure/download/figure-download.ts';
import { SHEET_POLICY } from '@/features/figure/download/sheet-policy.ts';
import { sumSheet } from '@/features/figure/download/sum-sheet.tsx';
import { figureProvenance } from '@/features/figure/figure-provenance.ts';
import { plainAnswer } from '@/features/http/plain-answer.ts';

interface Context {
  params: Promise<{ slug: string }>;
}

/** The drawing of a sum as a file, under the choices of the page with the same parameters. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return downloadFigure(request, slug, async ({ figure, choices }) => {
    const sheet = await sumSheet({
      title: figure.title,
      evaluation: figure.evaluation,
      provenance: figureProvenance(choices),
      address: `${env.siteUrl}${figureHref(figure.slug, choices)}`,
    });
    if (sheet === null) return plainAnswer(404, 'This figure has fewer than two parts to draw.');
    return new Response(sheet, {
      headers: {
        'content-type': 'image/svg+xml; charset=utf-8',
        'content-disposition': `inline; filename="headcount-${figure.slug}.svg"`,
        'content-security-policy': SHEET_POLICY,
        'cache-control': 'no-store',
      },
    });
  });
}
