import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { keyset, sortExpression } from '../reading/keyset.ts';
import { knownAt } from '../reading/known-at.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import type { Crossing } from './crossing.ts';
import { crossingOrders, type CrossingOrderField } from './list-crossings.ts';
import { crossingFrom, crossingVersions, selectCrossings } from './select-crossings.ts';

/** What crossings may belong to: the source that says them, or an event. */
export type CrossingOwner = 'source' | 'event';

const columns = { source: 'cv.source_id', event: 'cv.event_id' } as const;

const ownerOf = {
  source: (crossing: Crossing) => crossing.citation.source.id,
  event: (crossing: Crossing) => crossing.eventId,
} as const;

export interface CrossingsOfRequest extends PageRequest<CrossingOrderField> {
  readonly asOf?: Instant | null;
}

/**
 * A page of crossings for each of these owners, in their order, in one statement: each page is cut
 * by itself.
 *
 * @throws {UnknownPosition} when `after` is not a position of such a list
 */
export async function listCrossingsOf(
  sql: Sql,
  owner: CrossingOwner,
  ids: readonly string[],
  request: CrossingsOfRequest,
): Promise<Page<Crossing>[]> {
  if (ids.length === 0) return [];
  const asOf = request.asOf ?? null;
  const order = crossingOrders[request.orderBy.field];
  const { direction } = request.orderBy;
  const own = crossingVersions(sql)
    .where(raw<boolean>`${raw.ref(columns[owner])} = owner.id`)
    .where(knownAt('cv', asOf));
  const cut = keyset(own, order, 'cv.crossing_id', request);
  const versions = crossingVersions(sql).where(raw<boolean>`(cv.crossing_id, cv.version) in (
    select page.crossing_id, page.version
    from unnest(${ids}::text[]) as owner(id) cross join lateral ${cut} as page)`);
  const way = direction === 'ASC' ? 'asc' : 'desc';
  const rows = await selectCrossings(sql, versions, asOf)
    .orderBy(sortExpression(order, direction), way)
    .orderBy('cv.crossing_id', way)
    .execute();
  const byOwner = Map.groupBy(rows.map(crossingFrom), ownerOf[owner]);
  return ids.map((id) =>
    pageOf(byOwner.get(id) ?? [], request.first, (node) => ({ key: order.of(node), id: node.id })),
  );
}

/** How many crossings belong to each of these events, as known at an instant; one statement. */
export async function countCrossingsByEvents(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom('crossing_version as cv')
    .where(raw<boolean>`cv.event_id = any(${ids}::text[])`)
    .where(knownAt('cv', asOf))
    .select((eb) => ['cv.event_id as id', eb.fn.countAll<string>().as('count')])
    .groupBy('cv.event_id')
    .execute();
  const counts = new Map(rows.map(({ id, count }) => [id, Number(count)]));
  return ids.map((id) => counts.get(id) ?? 0);
}
