import type { StripRow } from '@headcount/charts';
import { graphql, readFragment } from '@/generated/index.ts';
import type { OtherReports_CrossingFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { toQuantity } from '@/features/quantity/quantity.ts';
import { QUALIFIER_WORDS } from '@/features/words/ledger-words.ts';

const OtherReports_crossing = graphql(`
  fragment OtherReports_crossing on Crossing {
    key
    periodStart
    periodEnd
    quantity {
      text
      ...Quantity_quantity
    }
    others {
      key
      periodStart
      periodEnd
      periodNote
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
`);

/** Another report on the same route, with where it was read. */
type OtherReport = OtherReports_CrossingFragment['others'][number];

export interface OtherReports {
  /** The same count as others told it: their words may differ, their days do not. */
  sameCount: readonly OtherReport[];
  /** Counts of other days. */
  otherDays: readonly OtherReport[];
  /** This report and `sameCount` as lines of a range strip, one to a wording; empty for one wording. */
  wordings: StripRow[];
}

/** What others said, parted into wordings of the same count and counts of other days. */
export function otherReports(crossing: FragmentType<typeof OtherReports_crossing>): OtherReports {
  const report = readFragment(OtherReports_crossing, crossing);
  const sameCount = report.others.filter((other) => isSameCount(report, other));
  const wordings = wordingsOf([report, ...sameCount]);
  return {
    sameCount,
    otherDays: report.others.filter((other) => !sameCount.includes(other)),
    wordings: wordings.length > 1 ? wordings : [],
  };
}

type Report = Pick<OtherReports_CrossingFragment, 'key' | 'periodStart' | 'periodEnd' | 'quantity'>;

/** The same days, or the same number where one of the two does not say its days. */
function isSameCount(report: Report, other: Report): boolean {
  const isDated = report.periodStart && other.periodStart;
  if (!isDated) return toQuantity(report.quantity).value === toQuantity(other.quantity).value;
  return report.periodStart === other.periodStart && report.periodEnd === other.periodEnd;
}

/** One line to a wording: five outlets that print "more than 200,000" are one line. */
function wordingsOf(reports: readonly Report[]): StripRow[] {
  const rows = new Map<string, StripRow>();
  for (const { key, quantity } of reports) {
    const said = toQuantity(quantity);
    if (said.valueState !== 'VALUE' || rows.has(quantity.text)) continue;
    const label = said.qualifier === 'PLAIN' ? 'no word' : QUALIFIER_WORDS[said.qualifier];
    rows.set(quantity.text, { id: key, label, quantity: said });
  }
  return [...rows.values()];
}
