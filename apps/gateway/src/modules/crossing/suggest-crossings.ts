import type { Crossing } from '@headcount/db';
import { searchCrossings } from '@headcount/db/records';
import { describePeriod, formatDay, formatQuantity } from '@headcount/ledger';
import type { RecordSuggestion } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { suggest } from '../record/suggestion.ts';

/** Reports whose key, places, sources or words hold what is typed. */
export function suggestCrossings(
  context: StaffContext,
  args: { readonly search: string; readonly first: number },
): Promise<RecordSuggestion[]> {
  return suggest(context, args, searchCrossings, offerOf);
}

/** "Russia to Georgia: more than 93,000 entries", "17–26 September 2022, Interpress, reported 27 September 2022". */
function offerOf(crossing: Crossing): RecordSuggestion {
  const { origin, destination, quantity, period, citation, reportedOn } = crossing;
  const route = [origin?.name, destination?.name].filter((name) => name !== undefined).join(' to ');
  const outlet = (citation.via ?? citation.source).name;
  return {
    kind: 'CROSSING',
    key: crossing.id,
    label: `${route}: ${formatQuantity(quantity)} ${quantity.unit}`,
    detail: `${describePeriod(period)}, ${outlet}, reported ${formatDay(reportedOn)}`,
    isDeprecated: crossing.rank === 'DEPRECATED',
  };
}
