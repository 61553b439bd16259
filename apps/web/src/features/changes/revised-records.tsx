import { graphql, readFragment } from '@/generated/index.ts';
import type { RevisedRecords_DiffFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { momentInAddress } from '@/features/as-of/moment-in-address.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatDay } from '@/features/words/format-day.ts';
import { routeWords } from '@/features/words/route-words.ts';
import { ChangeSection } from './change-section.tsx';
import { FieldChanges } from './field-changes.tsx';

const RevisedRecords_diff = graphql(`
  fragment RevisedRecords_diff on LedgerDiff {
    to
    revisedCount
    revised {
      changeReason
      changes {
        ...FieldChanges_change
      }
      after {
        __typename
        version
        knownFrom
        ... on Crossing {
          key
          ...RouteWords_crossing
        }
        ... on Event {
          slug
          title
        }
      }
    }
  }
`);

/** Records that say something else than they did, field by field, and why. */
export const RevisedRecords = ({ diff }: { diff: FragmentType<typeof RevisedRecords_diff> }) => {
  const { to, revised, revisedCount } = readFragment(RevisedRecords_diff, diff);
  return (
    <ChangeSection
      heading="What was revised"
      none="No record was revised"
      count={revisedCount}
      shown={revised.length}
    >
      <ul className="max-w-[48rem] font-sans text-note">
        {revised.map(({ after, changes, changeReason }) => {
          const { href, name } = nameOf(after);
          return (
            <li key={href} className="border-b border-hairline py-1.5">
              <p>
                <a href={withAsOf(href, momentInAddress(to))}>{name}</a>
                <span className="text-muted">
                  , version {after.version}, known since {formatDay(after.knownFrom)}
                  {changeReason && `: ${changeReason}`}
                </span>
              </p>
              <FieldChanges changes={changes} />
            </li>
          );
        })}
      </ul>
    </ChangeSection>
  );
};

type After = RevisedRecords_DiffFragment['revised'][number]['after'];

const nameOf = (record: After): { href: string; name: string } =>
  record.__typename === 'Crossing'
    ? { href: `/crossings/${record.key}`, name: routeWords(record) }
    : { href: `/events/${record.slug}`, name: record.title };
