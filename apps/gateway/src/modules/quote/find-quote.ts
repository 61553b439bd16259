import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { QuoteParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';

/** A quotation by its key as known at an instant, or null where there was none. */
export async function findQuote(
  { loaders }: Context,
  key: string,
  asOf: Instant | null,
): Promise<QuoteParent | null> {
  const quote = await loaders.quote(key, asOf);
  return quote && seen('Quote', quote, asOf);
}
