import { RangeStrip } from '@headcount/charts';
import type { StripRow } from '@headcount/charts';
import { graphql, readFragment } from '@/generated/index.ts';
import type { Disagreement_CrossingFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { toQuantity } from '@/features/quantity/quantity.ts';
import { countWord } from '@/features/words/count-word.ts';

const Disagreement_crossing = graphql(`
  fragment Disagreement_crossing on Crossing {
    disagreements {
      message
      voices {
        source {
          name
        }
      }
      reports {
        key
        quantity {
          text
          ...Quantity_quantity
        }
        citation {
          source {
            name
          }
          via {
            name
          }
        }
      }
    }
  }
`);

type Found = NonNullable<Disagreement_CrossingFragment['disagreements']>;

/** Reports of one count that do not say the same: on one scale, and as the ledger says it. */
export const Disagreement = ({
  crossing,
}: {
  crossing: FragmentType<typeof Disagreement_crossing>;
}) => {
  const { disagreements } = readFragment(Disagreement_crossing, crossing);
  if (!disagreements) return null;
  const { voices, reports, message } = disagreements;
  return (
    <aside
      className="flex flex-col gap-1 font-sans text-note text-muted"
      aria-label="The same count elsewhere"
    >
      <p className="font-[550] text-ink">
        {voices.length === 1
          ? `One statement, read in ${countWord(reports.length)} places`
          : `${countWord(voices.length).replace(/^./, (letter) => letter.toUpperCase())} sources, ${countWord(reports.length)} reports of one count`}
      </p>
      <RangeStrip title="The count in its wordings" rows={rowsOf(disagreements)} />
      <p>{message}</p>
    </aside>
  );
};

/** One line to a wording, with everybody who told it so. */
function rowsOf({ voices, reports }: Found): StripRow[] {
  const rows = new Map<string, StripRow>();
  for (const { key, quantity, citation } of reports) {
    const { via, source } = citation;
    const teller = voices.length > 1 ? source.name : (via ?? source).name;
    const row = rows.get(quantity.text);
    if (!row) rows.set(quantity.text, { id: key, label: teller, quantity: toQuantity(quantity) });
    else if (!row.label.split('; ').includes(teller)) row.label = `${row.label}; ${teller}`;
  }
  return [...rows.values()];
}
