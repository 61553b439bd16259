import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { CrossingParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';

/** A report by its key as known at an instant, or null where there was none. */
export async function findCrossing(
  { loaders }: Pick<Context, 'loaders'>,
  key: string,
  asOf: Instant | null,
): Promise<CrossingParent | null> {
  const crossing = await loaders.crossing(key, asOf);
  return crossing && seen('Crossing', crossing, asOf);
}
