import { graphql, readFragment } from '@/generated/index.ts';
import type { RevisionList_ArticleFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatDay } from '@/features/words/format-day.ts';

const RevisionList_article = graphql(`
  fragment RevisionList_article on Article {
    slug
    revisions {
      revision
      publishedAt
      headline
      byline
      changeReason
      corrections {
        id
        before
        after
        reason
      }
    }
  }
`);

type Revision = RevisionList_ArticleFragment['revisions'][number];

/** What readers have seen of an article, the latest first, each with why it was changed. */
export const RevisionList = ({
  article,
}: {
  article: FragmentType<typeof RevisionList_article>;
}) => {
  const { slug, revisions } = readFragment(RevisionList_article, article);
  return (
    <ol reversed className="flex max-w-[48rem] flex-col">
      {revisions.map((revision, index) => (
        <li
          key={revision.revision}
          className="flex flex-col gap-1.5 border-t border-hairline py-2 last:border-b"
        >
          <RevisionWords slug={slug} revision={revision} before={revisions[index + 1]?.revision} />
        </li>
      ))}
    </ol>
  );
};

const RevisionWords = ({
  slug,
  revision: { revision, publishedAt, headline, byline, changeReason, corrections },
  before,
}: {
  slug: string;
  revision: Revision;
  /** The number of the revision before; undefined for the first. */
  before: number | undefined;
}) => (
  <>
    <div>
      <h3 className="font-sans text-ui font-semibold">
        Revision {revision}
        {corrections.length > 0 && ', corrected'}
      </h3>
      <p className="font-sans text-note text-muted">
        Published <time dateTime={publishedAt}>{formatDay(publishedAt)}</time> by {byline}
        {changeReason && <>: {changeReason}</>}
      </p>
    </div>
    <p className="font-serif text-ui">{headline}</p>
    {corrections.map(({ id, before: was, after: is, reason }) => (
      <dl key={id} className="border-l-2 border-ochre pl-2 font-sans text-note">
        <div className="flex gap-x-1.5">
          <dt className="text-muted">It said:</dt>
          <dd>
            <q>{was}</q>
          </dd>
        </div>
        <div className="flex gap-x-1.5">
          <dt className="text-muted">It says:</dt>
          <dd>
            <q>{is}</q>
          </dd>
        </div>
        <div className="flex gap-x-1.5">
          <dt className="text-muted">Because:</dt>
          <dd>{reason}</dd>
        </div>
      </dl>
    ))}
    <p className="flex flex-wrap gap-x-3 font-sans text-note">
      <a className="py-0.5" href={withAsOf(`/articles/${slug}`, publishedAt)}>
        Read revision {revision} as it was
      </a>
      {before !== undefined && (
        <a
          className="py-0.5"
          href={`/articles/${slug}/history?from=${before}&to=${revision}#difference`}
        >
          What changed from revision {before}
        </a>
      )}
    </p>
  </>
);
