import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { keyset, sortExpression } from '../reading/keyset.ts';
import { knownAt } from '../reading/known-at.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import { quoteOrders, type QuoteOrderField } from './list-quotes.ts';
import type { Quote } from './quote.ts';
import { quoteFrom, quoteVersions, selectQuotes } from './select-quotes.ts';

export interface QuotesOfSourcesRequest extends PageRequest<QuoteOrderField> {
  readonly asOf?: Instant | null;
}

/** A page of quotes for each of these sources, in their order, in one statement. */
export async function listQuotesOfSources(
  sql: Sql,
  ids: readonly string[],
  request: QuotesOfSourcesRequest,
): Promise<Page<Quote>[]> {
  if (ids.length === 0) return [];
  const order = quoteOrders[request.orderBy.field];
  const { direction } = request.orderBy;
  const own = quoteVersions(sql)
    .where(raw<boolean>`qv.source_id = owner.id`)
    .where(knownAt('qv', request.asOf ?? null));
  const cut = keyset(own, order, 'qv.quote_id', request);
  const versions = quoteVersions(sql).where(raw<boolean>`(qv.quote_id, qv.version) in (
    select page.quote_id, page.version
    from unnest(${ids}::text[]) as owner(id) cross join lateral ${cut} as page)`);
  const way = direction === 'ASC' ? 'asc' : 'desc';
  const rows = await selectQuotes(sql, versions)
    .orderBy(sortExpression(order, direction), way)
    .orderBy('qv.quote_id', way)
    .execute();
  const bySource = Map.groupBy(rows.map(quoteFrom), (quote) => quote.citation.source.id);
  return ids.map((id) =>
    pageOf(bySource.get(id) ?? [], request.first, (node) => ({ key: order.of(node), id: node.id })),
  );
}

/** How many quotes each of these sources has, as known at an instant; one statement. */
export async function countQuotesBySources(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom('quote_version as qv')
    .where(raw<boolean>`qv.source_id = any(${ids}::text[])`)
    .where(knownAt('qv', asOf))
    .select((eb) => ['qv.source_id as id', eb.fn.countAll<string>().as('count')])
    .groupBy('qv.source_id')
    .execute();
  const counts = new Map(rows.map(({ id, count }) => [id, Number(count)]));
  return ids.map((id) => counts.get(id) ?? 0);
}
