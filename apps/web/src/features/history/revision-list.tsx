import { graphql, readFragment } from '@/generated/index.ts';
import type { RevisionList_RevisionFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { CorrectionWords } from '@/features/correction/correction-words.tsx';
import { formatDay } from '@/features/words/format-day.ts';
import { OverrideWords } from './override-words.tsx';

/* What was let stand in a revision has no identity but its place. */
/* oxlint-disable react/no-array-index-key */

const RevisionList_revision = graphql(`
  fragment RevisionList_revision on ArticleRevision {
    revision
    publishedAt
    headline
    byline
    changeReason
    corrections {
      id
      reason
      ...CorrectionWords_correction
    }
    overrides {
      ...OverrideWords_override
    }
  }
`);

/** Where a history stands: what its links need. */
interface Place {
  slug: string;
  /** The language of the article. */
  language: string;
  /** Whether readers can still read the article: only then are its revisions compared. */
  isPublic: boolean;
}

/** What readers have seen of an article, the latest first, each with why it was changed. */
export const RevisionList = ({
  revisions,
  ...place
}: Place & { revisions: readonly FragmentType<typeof RevisionList_revision>[] }) => {
  const read = revisions.map((revision) => readFragment(RevisionList_revision, revision));
  return (
    <ol reversed className="flex max-w-[48rem] flex-col">
      {read.map((revision, index) => (
        <li
          key={revision.revision}
          className="flex flex-col gap-1.5 border-t border-hairline py-2 last:border-b"
        >
          <RevisionWords {...place} revision={revision} before={read[index + 1]?.revision} />
        </li>
      ))}
    </ol>
  );
};

const RevisionWords = ({
  slug,
  language,
  isPublic,
  revision: { revision, publishedAt, headline, byline, changeReason, corrections, overrides },
  before,
}: Place & {
  revision: RevisionList_RevisionFragment;
  /** The number of the revision before; undefined for the first. */
  before: number | undefined;
}) => {
  const isSaidBelow = corrections.some(({ reason }) => reason === changeReason);
  return (
    <>
      <div>
        <h3 className="font-sans text-ui font-semibold">
          Revision {revision}
          {corrections.length > 0 && ', corrected'}
        </h3>
        <p className="font-sans text-note text-muted">
          Published <time dateTime={publishedAt}>{formatDay(publishedAt)}</time> by {byline}
          {changeReason && !isSaidBelow && <>: {changeReason}</>}
        </p>
      </div>
      <p className="font-serif text-ui" lang={language}>
        {headline}
      </p>
      {corrections.map((correction) => (
        <CorrectionWords key={correction.id} correction={correction} language={language} />
      ))}
      {overrides.map((override, index) => (
        <OverrideWords key={index} override={override} language={language} />
      ))}
      <p className="flex flex-wrap gap-x-3 font-sans text-note">
        <a className="py-0.5" href={withAsOf(`/articles/${slug}`, publishedAt)}>
          Read revision {revision} as it was
        </a>
        {isPublic && before !== undefined && (
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
};
