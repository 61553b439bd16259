import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { keyset, sortExpression, type SortKey } from '../reading/keyset.ts';
import { knownAt } from '../reading/known-at.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import type { Quote } from './quote.ts';
import { quoteFrom, quoteVersions, selectQuotes, type QuoteVersions } from './select-quotes.ts';

export type QuoteOrderField = 'KNOWN' | 'SPEAKER';

/** What quotes may be sorted by. */
export const quoteOrders: Record<QuoteOrderField, SortKey<Quote>> = {
  KNOWN: { column: 'qv.known_from', kind: 'timestamptz', of: (node) => node.knownFrom },
  SPEAKER: { column: 'qv.speaker', kind: 'text', of: (node) => node.speaker },
};

/** Which quotes. All that is given must hold. */
export interface QuoteFilter {
  readonly speaker?: string | null | undefined;
  readonly source?: string | null | undefined;
}

export interface QuotesRequest extends PageRequest<QuoteOrderField> {
  readonly filter?: QuoteFilter | null;
  readonly asOf?: Instant | null;
}

/** A page of quotes as known at an instant, in one statement. */
export async function listQuotes(sql: Sql, request: QuotesRequest): Promise<Page<Quote>> {
  const order = quoteOrders[request.orderBy.field];
  const known = chosen(sql, request.filter ?? {}, request.asOf ?? null);
  const way = request.orderBy.direction === 'ASC' ? 'asc' : 'desc';
  const rows = await selectQuotes(sql, keyset(known, order, 'qv.quote_id', request))
    .orderBy(sortExpression(order, request.orderBy.direction), way)
    .orderBy('qv.quote_id', way)
    .execute();
  const nodes = rows.map(quoteFrom);
  return pageOf(nodes, request.first, (node) => ({ key: order.of(node), id: node.id }));
}

/** How many quotes match in all. */
export async function countQuotes(
  sql: Sql,
  filter: QuoteFilter = {},
  asOf: Instant | null = null,
): Promise<number> {
  const { count } = await chosen(sql, filter, asOf)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The quotes of these ids, in this order, as known at an instant; null where there was none. */
export async function findQuotesByIds(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<(Quote | null)[]> {
  if (ids.length === 0) return [];
  const versions = chosen(sql, {}, asOf).where(raw<boolean>`qv.quote_id = any(${ids}::text[])`);
  const rows = await selectQuotes(sql, versions).execute();
  return inOrder(ids, rows.map(quoteFrom));
}

function chosen(sql: Sql, { speaker, source }: QuoteFilter, asOf: Instant | null): QuoteVersions {
  const known = quoteVersions(sql).where(knownAt('qv', asOf));
  const bySpeaker = speaker ? known.where('qv.speaker', '=', speaker) : known;
  return source ? bySpeaker.where('qv.source_id', '=', source) : bySpeaker;
}
