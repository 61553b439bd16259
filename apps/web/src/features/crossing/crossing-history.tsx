import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { FieldChanges } from '@/features/changes/field-changes.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { formatDay } from '@/features/words/format-day.ts';

const CrossingHistory_crossing = graphql(`
  fragment CrossingHistory_crossing on Crossing {
    key
    history {
      version
      knownFrom
      changeReason
      changes {
        ...FieldChanges_change
      }
    }
  }
`);

/** Every version of a report, the latest first, with what each says otherwise and why. */
export const CrossingHistory = ({
  crossing,
}: {
  crossing: FragmentType<typeof CrossingHistory_crossing>;
}) => {
  const { key, history } = readFragment(CrossingHistory_crossing, crossing);
  return (
    <PageSection heading="Its history">
      <ol reversed className="max-w-[48rem] font-sans text-note">
        {history.map(({ version, knownFrom, changeReason, changes }, index) => (
          <li key={version} className="border-b border-hairline py-1">
            <p>
              <b className="font-[550]">
                {version === 1 ? 'First recorded' : `Version ${version}`}
              </b>
              , known since <time dateTime={knownFrom}>{formatDay(knownFrom)}</time>
              {changeReason && `: ${changeReason}`}
              {history.length === 1 && '. Nothing in it has been changed since.'}{' '}
              {index > 0 && (
                <a href={withAsOf(`/crossings/${key}`, knownFrom)}>As it was recorded then</a>
              )}
            </p>
            {changes.length > 0 && <FieldChanges changes={changes} />}
          </li>
        ))}
      </ol>
    </PageSection>
  );
};
