import type { NextRequest } from 'next/server';
import { contributionCsv } from '@/features/figure/download/contribution-csv.ts';
import { downloadFigure } from '@/features/figure/download/figure-download.ts';

interface Context {
  params: Promise<{ slug: string }>;
}

/** The parts of a figure as CSV, under the choices of the page with the same parameters. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return downloadFigure(
    request,
    slug,
    ({ figure }) =>
      new Response(contributionCsv(figure.evaluation), {
        headers: {
          'content-type': 'text/csv; charset=utf-8; header=present',
          'content-disposition': `attachment; filename="headcount-${figure.slug}.csv"`,
          'cache-control': 'no-store',
        },
      }),
  );
}
