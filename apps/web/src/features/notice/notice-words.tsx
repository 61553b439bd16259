import { Label, PageTitle, Standfirst } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatDay } from '@/features/words/format-day.ts';

const NoticeWords_notice = graphql(`
  fragment NoticeWords_notice on ArticleNotice {
    kind
    reason
    takenBackAt
    publishedAt
    headline
    language
  }
`);

/** That an article was taken back, when and why. */
export const NoticeWords = ({ notice }: { notice: FragmentType<typeof NoticeWords_notice> }) => {
  const { kind, reason, takenBackAt, publishedAt, headline, language } = readFragment(
    NoticeWords_notice,
    notice,
  );
  const isRecalled = kind === 'RECALLED';
  return (
    <header className="flex flex-col gap-2">
      <Label>{isRecalled ? 'Recalled article' : 'Withdrawn article'}</Label>
      <PageTitle>
        {headline === null ? (
          'This article has been recalled'
        ) : (
          <span lang={language}>{headline}</span>
        )}
      </PageTitle>
      <Standfirst>
        {isRecalled
          ? 'We have recalled this article. Its text is no longer shown anywhere.'
          : 'We no longer stand by this article. Its text stays in its history.'}
      </Standfirst>
      <dl className="max-w-measure border-l-2 border-brick pl-2">
        <dt className="font-sans text-note text-muted">
          {isRecalled ? 'Recalled' : 'Withdrawn'}{' '}
          <time dateTime={takenBackAt}>{formatDay(takenBackAt)}</time>; first published{' '}
          <time dateTime={publishedAt}>{formatDay(publishedAt)}</time>
        </dt>
        <dd>{reason}</dd>
      </dl>
    </header>
  );
};
