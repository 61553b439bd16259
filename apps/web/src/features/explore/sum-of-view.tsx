import { Caveat } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { RefusalCode } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';

const SumOfView_connection = graphql(`
  fragment SumOfView_connection on CrossingConnection {
    totalCount
    sum {
      isAddable
      text
      caveats {
        code
        message
      }
      refusals {
        code
        message
      }
    }
  }
`);

type Connection = FragmentType<typeof SumOfView_connection>;

/** The sum of all reports of the view in words; undefined where they may not be added. */
export function sumOfView(connection: Connection): string | undefined {
  const { sum } = readFragment(SumOfView_connection, connection);
  return sum.isAddable ? (sum.text ?? undefined) : undefined;
}

/** The ledger may learn to refuse for reasons that this page has no words for yet. */
const SHORT_REASONS: Partial<Record<RefusalCode, string>> = {
  UNLIKE_MEASURES: 'they measure different things',
  UNLIKE_UNITS: 'they count in different units',
  UNLIKE_POPULATIONS: 'they count different people',
  STOCK_AND_FLOW: 'some are over a period, others at one moment',
  NO_INPUTS: 'there is nothing to add',
};

/** What to know beside the sum, or why there is none: one sentence, and the particulars behind it. */
export const SumRemarks = ({ connection }: { connection: Connection }) => {
  const { sum, totalCount } = readFragment(SumOfView_connection, connection);
  if (totalCount < 2) return null;
  if (!sum.isAddable) {
    return (
      <Remarks
        sentence={`These reports are not added up: ${reasonsOf(sum.refusals)}.`}
        remarks={sum.refusals}
      />
    );
  }
  if (sum.caveats.length === 0) return null;
  return <Remarks sentence="What to know beside the sum" remarks={sum.caveats} isOpen />;
};

const reasonsOf = (refusals: readonly { code: RefusalCode }[]): string => {
  const reasons = refusals.map(({ code }) => SHORT_REASONS[code] ?? 'for the reason below');
  return [...new Set(reasons)].join('; ');
};

const Remarks = ({
  sentence,
  remarks,
  isOpen = false,
}: {
  sentence: string;
  remarks: readonly { code: string; message: string }[];
  isOpen?: boolean;
}) => (
  <details className="max-w-measure font-sans" open={isOpen}>
    <summary className="py-0.5 text-note font-[550]">{sentence}</summary>
    <div className="flex flex-col gap-1.5 pt-1.5">
      {remarks.map((remark) => (
        <Caveat key={`${remark.code} ${remark.message}`}>{remark.message}</Caveat>
      ))}
    </div>
  </details>
);
