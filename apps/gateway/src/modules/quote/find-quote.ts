import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { QuoteParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';

/** A quotation by its key as known at an instant, or null where there was none. */
export async function findQuote(
  { loaders }: Pick<Context, 'loaders'>,
  key: string,
  asOf: Instant | null,
): Promise<QuoteParent | null> {
  const quote = await loaders.quote(key, asOf);
  return quote && seen('Quote', quote, asOf);
}

/** The quotations of these keys in their order; one that was not known is left out. */
export async function findQuotes(
  context: Pick<Context, 'loaders'>,
  keys: readonly string[],
  asOf: Instant | null,
): Promise<QuoteParent[]> {
  const quotes = await Promise.all(keys.map((key) => findQuote(context, key, asOf)));
  return quotes.filter((quote) => quote !== null);
}
