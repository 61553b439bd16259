import { Caveat } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
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

/** What to know beside the sum, or why there is none. */
export const SumRemarks = ({ connection }: { connection: Connection }) => {
  const { sum, totalCount } = readFragment(SumOfView_connection, connection);
  if (totalCount < 2) return null;
  const remarks = sum.isAddable ? sum.caveats : sum.refusals;
  if (sum.isAddable && remarks.length === 0) return null;
  return (
    <section aria-labelledby="sum-remarks" className="flex max-w-measure flex-col gap-1.5">
      <h2 id="sum-remarks" className="font-sans text-ui font-semibold">
        {sum.isAddable ? 'What to know beside the sum' : 'Why these reports are not added up'}
      </h2>
      {remarks.map((remark) => (
        <Caveat key={`${remark.code} ${remark.message}`}>{remark.message}</Caveat>
      ))}
    </section>
  );
};
