import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DraftTabs } from '@/features/admin/publishing/draft-tabs.tsx';
import { PreviewGround } from '@/features/admin/publishing/preview-ground.tsx';
import { previewPage } from '@/features/admin/publishing/preview-query.ts';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { ArticleClaims } from '@/features/article/article-claims.tsx';
import { ArticleHead } from '@/features/article/article-head.tsx';
import { articleRecords } from '@/features/article/article-records.ts';
import { ArticleNotes, ArticleStory } from '@/features/article/article-story.tsx';
import { notesOfArticle } from '@/features/article/notes-of-article.tsx';
import { numberNotes } from '@/features/article/number-notes.ts';
import { OpenNotesInPlace } from '@/features/article/open-notes-in-place.tsx';

export const metadata: Metadata = { title: 'Preview' };

/** The draft in the site's own rendering: the same components, the draft's words. */
export default async function PreviewPage({ params }: { params: Promise<{ draftId: string }> }) {
  const { draftId: id } = await params;
  const answer = await askStaff(previewPage, { id });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { draft } = answer.data;
  if (!draft) notFound();
  const article = draft.preview;
  const records = articleRecords(article);
  const numbered = numberNotes(records.document, records.bindings);
  const notes = notesOfArticle(numbered, records, null, null);
  const links = {
    numbers: numbered.links,
    quoteHref: (quote: string) => `/quotes/${quote}`,
    comparisonHref: '#how',
  };
  return (
    <div className="flex flex-col gap-4 py-4">
      <DraftTabs draftId={id} slug={draft.baseRevision ? draft.slug : null} here="preview" />
      <PreviewGround draft={draft} />
      <article lang={article.language} className="flex flex-col gap-7 pt-4 pb-12">
        <ArticleHead article={article} links={links} asOf={null} />
        <ArticleStory records={records} notes={notes} links={links} asOf={null}>
          <ArticleClaims article={article} asOf={null} />
        </ArticleStory>
        <ArticleNotes notes={notes} />
      </article>
      <OpenNotesInPlace />
    </div>
  );
}
