import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatDay } from '@/features/words/format-day.ts';

const NoticeList_notice = graphql(`
  fragment NoticeList_notice on ArticleNotice {
    slug
    kind
    reason
    takenBackAt
    headline
    language
  }
`);

/** Articles that were taken back, the latest first, each with why. */
export const NoticeList = ({
  notices,
}: {
  notices: readonly FragmentType<typeof NoticeList_notice>[];
}) => (
  <ul className="flex max-w-[48rem] flex-col">
    {notices
      .map((notice) => readFragment(NoticeList_notice, notice))
      .map(({ slug, kind, reason, takenBackAt, headline, language }) => (
        <li
          key={`${slug} ${takenBackAt}`}
          className="flex flex-col gap-1 border-t border-hairline py-2 last:border-b"
        >
          <p className="font-serif text-ui">
            <a href={`/articles/${slug}`}>
              {headline === null ? (
                `An article at ${slug}`
              ) : (
                <span lang={language}>{headline}</span>
              )}
            </a>
          </p>
          <p className="max-w-measure border-l-2 border-brick pl-2 font-sans text-note">
            <span className="text-muted">
              {kind === 'RECALLED' ? 'Recalled' : 'Withdrawn'}{' '}
              <time dateTime={takenBackAt}>{formatDay(takenBackAt)}</time>:
            </span>{' '}
            {reason}
          </p>
        </li>
      ))}
  </ul>
);
