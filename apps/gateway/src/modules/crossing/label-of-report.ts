import type { Crossing } from '@headcount/db';
import { formatDay } from '@headcount/ledger';

/**
 * The name of a report as a part of a sum: the place counted, with the outlet and the day where
 * another part has that name.
 */
export function labelOfReport(crossing: Crossing, others: readonly string[]): string {
  const name = placeCounted(crossing);
  if (!others.includes(name)) return name;
  const { via, source } = crossing.citation;
  return `${name} (${(via ?? source).name}, ${formatDay(crossing.reportedOn)})`;
}

/** The place whose border was counted: where people went, or for exits where they left. */
export function placeCounted({ measure, origin, destination, id }: Crossing): string {
  const counted = measure === 'EXITS' ? (origin ?? destination) : (destination ?? origin);
  return counted?.name ?? id;
}
