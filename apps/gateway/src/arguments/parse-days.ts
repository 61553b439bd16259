import type { DayRange } from '@headcount/db';
import type { Day } from '@headcount/ledger';
import { badArgument } from '../errors/bad-argument.ts';

/** Reads a span of days, or throws an error that names the argument when it ends before it begins. */
export function parseDays(
  range: { readonly from?: Day | null; readonly to?: Day | null } | null | undefined,
  argument: string,
): DayRange | null {
  if (!range) return null;
  const { from = null, to = null } = range;
  if (from !== null && to !== null && from > to) {
    throw badArgument({
      argument,
      value: `${from} to ${to}`,
      allowed: 'a span of days whose first day is not after its last',
    });
  }
  return { from, to };
}
