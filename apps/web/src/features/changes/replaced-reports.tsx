import { graphql, readFragment } from '@/generated/index.ts';
import type { ReplacedReports_ReplacedFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { momentInAddress } from '@/features/as-of/moment-in-address.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { SUPERSESSION_WORDS } from '@/features/words/ledger-words.ts';
import { routeWords } from '@/features/words/route-words.ts';
import { ChangeSection } from './change-section.tsx';

const ReplacedReports_replaced = graphql(`
  fragment ReplacedReports_replaced on ReplacedReport {
    kind
    reason
    record {
      key
      quantity {
        text
      }
      ...RouteWords_crossing
    }
    by {
      key
      quantity {
        text
      }
    }
  }
`);

const ReplacedReports_diff = graphql(`
  fragment ReplacedReports_diff on LedgerDiff {
    to
    supersededCount
    superseded {
      ...ReplacedReports_replaced
    }
    retractedCount
    retracted {
      ...ReplacedReports_replaced
    }
  }
`);

/** Reports that another took the place of, and reports that were taken back. */
export const ReplacedReports = ({ diff }: { diff: FragmentType<typeof ReplacedReports_diff> }) => {
  const read = readFragment(ReplacedReports_diff, diff);
  const asOf = momentInAddress(read.to);
  const superseded = readFragment(ReplacedReports_replaced, read.superseded);
  const retracted = readFragment(ReplacedReports_replaced, read.retracted);
  return (
    <>
      <ChangeSection
        heading="What was superseded"
        none="No report was superseded"
        count={read.supersededCount}
        shown={superseded.length}
      >
        <ReplacedList replaced={superseded} asOf={asOf} />
      </ChangeSection>
      <ChangeSection
        heading="What was taken back"
        none="No report was taken back"
        count={read.retractedCount}
        shown={retracted.length}
      >
        <ReplacedList replaced={retracted} asOf={asOf} />
      </ChangeSection>
    </>
  );
};

const ReplacedList = ({
  replaced,
  asOf,
}: {
  replaced: readonly ReplacedReports_ReplacedFragment[];
  asOf: string;
}) => (
  <ul className="max-w-[48rem] font-sans text-note">
    {replaced.map(({ record, by, kind, reason }) => (
      <li key={`${record.key} ${by.key}`} className="border-b border-hairline py-1">
        <a href={withAsOf(`/crossings/${record.key}`, asOf)}>
          {routeWords(record)}: {record.quantity.text}
        </a>
        , by <a href={withAsOf(`/crossings/${by.key}`, asOf)}>{by.quantity.text}</a>
        <span className="block text-muted">
          {SUPERSESSION_WORDS[kind]}: {reason}
        </span>
      </li>
    ))}
  </ul>
);
