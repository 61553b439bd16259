import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatDay } from '@/features/words/format-day.ts';
import { SUPERSESSION_WORDS } from '@/features/words/ledger-words.ts';

const SupersededBy_crossing = graphql(`
  fragment SupersededBy_crossing on Crossing {
    supersededBy {
      kind
      reason
      by {
        key
        reportedOn
        quantity {
          text
        }
      }
    }
  }
`);

/** Says that a later report took this one's place, and leads there. The record itself stays. */
export const SupersededBy = ({
  crossing,
  asOf,
}: {
  crossing: FragmentType<typeof SupersededBy_crossing>;
  asOf: string | null;
}) => {
  const { supersededBy } = readFragment(SupersededBy_crossing, crossing);
  return supersededBy.map(({ by, kind, reason }) => (
    <p key={by.key} className="border-l-2 border-ochre py-0.5 pl-2 font-sans text-note">
      <b className="font-[550]">Superseded.</b> {SUPERSESSION_WORDS[kind]}
      {reason && `: ${reason}`}.{' '}
      <a href={withAsOf(`/crossings/${by.key}`, asOf)}>
        {by.quantity.text}, reported on {formatDay(by.reportedOn)}
      </a>
    </p>
  ));
};
