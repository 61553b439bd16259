import type { Instant } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import { keyset, sortExpression, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import type { Crossing } from './crossing.ts';
import { filterCrossings, type CrossingFilter } from './filter-crossings.ts';
import { resolveFilter } from './resolve-filter.ts';
import { crossingFrom, knownCrossings, selectCrossings } from './select-crossings.ts';

export type CrossingOrderField = 'REPORTED' | 'PERIOD_START' | 'VALUE';

/** What crossings may be sorted by. */
export const crossingOrders: Record<CrossingOrderField, SortKey<Crossing>> = {
  REPORTED: { column: 'cv.reported_on', kind: 'date', of: (node) => node.reportedOn },
  PERIOD_START: {
    column: 'cv.period_start',
    kind: 'date',
    isNullable: true,
    of: (node) => node.period.start,
  },
  VALUE: {
    column: 'cv.value',
    kind: 'numeric',
    isNullable: true,
    of: (node) => node.quantity.value,
  },
};

export interface CrossingsRequest extends PageRequest<CrossingOrderField> {
  readonly filter?: CrossingFilter | null;
  readonly asOf?: Instant | null;
}

/**
 * A page of crossings as known at an instant, in one statement; a filter by the kind of source or by
 * what lies within a place asks one more for each.
 *
 * @throws {UnknownPosition} when `after` is not a position of such a list
 */
export async function listCrossings(sql: Sql, request: CrossingsRequest): Promise<Page<Crossing>> {
  const asOf = request.asOf ?? null;
  const order = crossingOrders[request.orderBy.field];
  const { direction } = request.orderBy;
  const filter = await resolveFilter(sql, request.filter ?? {});
  const chosen = filterCrossings(knownCrossings(sql, asOf), filter);
  const cut = keyset(chosen, order, 'cv.crossing_id', request);
  const way = direction === 'ASC' ? 'asc' : 'desc';
  const rows = await selectCrossings(sql, cut, asOf)
    .orderBy(sortExpression(order, direction), way)
    .orderBy('cv.crossing_id', way)
    .execute();
  const nodes = rows.map(crossingFrom);
  return pageOf(nodes, request.first, (node) => ({ key: order.of(node), id: node.id }));
}

/** How many crossings match in all. */
export async function countCrossings(
  sql: Sql,
  filter: CrossingFilter = {},
  asOf: Instant | null = null,
): Promise<number> {
  const resolved = await resolveFilter(sql, filter);
  const { count } = await filterCrossings(knownCrossings(sql, asOf), resolved)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
