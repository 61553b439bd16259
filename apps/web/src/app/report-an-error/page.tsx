import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ArticleReport } from '@/features/error-report/article-report.tsx';
import { ChooseArticle } from '@/features/error-report/choose-article.tsx';
import { FigureReport } from '@/features/error-report/figure-report.tsx';
import { readTypedReport } from '@/features/error-report/typed-report.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';

export const metadata: Metadata = {
  title: 'Report an error',
  description: 'Say which number is wrong, and how you know. The newsroom answers in public.',
  alternates: { canonical: '/report-an-error' },
};

export default async function ReportAnErrorPage({ searchParams }: { searchParams: SearchParams }) {
  const article = await readParam(searchParams, 'article');
  const figure = await readParam(searchParams, 'figure');
  const isAgain = (await readParam(searchParams, 'again')) !== null;
  const kept = await cookies();
  const typed = isAgain ? readTypedReport((name) => kept.get(name)?.value) : null;

  if (article) {
    const asOf = await readParam(searchParams, 'asOf');
    const number = await readParam(searchParams, 'number');
    return <ArticleReport slug={article} asOf={asOf} number={number} typed={typed} />;
  }
  return figure ? <FigureReport slug={figure} typed={typed} /> : <ChooseArticle />;
}
