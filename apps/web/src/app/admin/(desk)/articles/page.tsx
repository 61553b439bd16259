import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { articlesPage, draftsAsked } from '@/features/admin/publishing/articles-query.ts';
import { DraftFilter } from '@/features/admin/publishing/draft-filter.tsx';
import { DraftTable } from '@/features/admin/publishing/draft-table.tsx';
import { NewArticle } from '@/features/admin/publishing/new-article.tsx';
import { PublicArticles } from '@/features/admin/publishing/public-articles.tsx';
import { findViewer } from '@/features/admin/shell/find-viewer.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';

export const metadata: Metadata = { title: 'Articles' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ArticlesPage({ searchParams }: Props) {
  const viewer = await findViewer();
  // The layout says why.
  if (!viewer.isGiven) return null;
  const asked = draftsAsked(await searchParams);
  const answer = await askStaff(articlesPage, asked);
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { drafts, articles } = answer.data;
  return (
    <div className="flex flex-col gap-5 py-4">
      <PageTitle>Articles</PageTitle>
      <NewArticle />
      <DraftFilter asked={asked.filter} />
      <DraftTable drafts={drafts} />
      <PublicArticles
        articles={articles.edges.map(({ node }) => node)}
        rights={viewer.data.viewer.rights}
      />
    </div>
  );
}
