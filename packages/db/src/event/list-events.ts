import type { Instant } from '@headcount/ledger';
import { sql as raw, type RawBuilder } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { DayRange } from '../crossing/filter-crossings.ts';
import { keyset, sortExpression, type SortKey } from '../reading/keyset.ts';
import { knownAt } from '../reading/known-at.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import type { Event } from './event.ts';
import { eventFrom, eventVersions, selectEvents, type EventVersions } from './select-events.ts';

export type EventOrderField = 'START' | 'TITLE';

const orders: Record<EventOrderField, SortKey<Event>> = {
  START: {
    column: 'ev.period_start',
    kind: 'date',
    isNullable: true,
    of: (node) => node.period.start,
  },
  TITLE: { column: 'ev.title', kind: 'text', of: (node) => node.title },
};

/** Which events. All that is given must hold. */
export interface EventFilter {
  readonly place?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** Touching its days; an event without a day touches none. */
  readonly period?: DayRange | null | undefined;
}

export interface EventsRequest extends PageRequest<EventOrderField> {
  readonly filter?: EventFilter | null;
  readonly asOf?: Instant | null;
}

/** A page of events as known at an instant, in one statement. */
export async function listEvents(sql: Sql, request: EventsRequest): Promise<Page<Event>> {
  const order = orders[request.orderBy.field];
  const { direction } = request.orderBy;
  const known = chosen(sql, request.filter ?? {}, request.asOf ?? null);
  const way = direction === 'ASC' ? 'asc' : 'desc';
  const rows = await selectEvents(sql, keyset(known, order, 'ev.event_id', request))
    .orderBy(sortExpression(order, direction), way)
    .orderBy('ev.event_id', way)
    .execute();
  const nodes = rows.map(eventFrom);
  return pageOf(nodes, request.first, (node) => ({ key: order.of(node), id: node.id }));
}

/** How many events match in all. */
export async function countEvents(
  sql: Sql,
  filter: EventFilter = {},
  asOf: Instant | null = null,
): Promise<number> {
  const { count } = await chosen(sql, filter, asOf)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function chosen(sql: Sql, filter: EventFilter, asOf: Instant | null): EventVersions {
  return conditionsOf(filter).reduce(
    (query, condition) => query.where(condition),
    eventVersions(sql).where(knownAt('ev', asOf)),
  );
}

function conditionsOf({ place, source, period }: EventFilter): RawBuilder<boolean>[] {
  return [
    ...(place ? [raw<boolean>`ev.place_id = ${place}`] : []),
    ...(source ? [raw<boolean>`ev.source_id = ${source}`] : []),
    ...(period?.from || period?.to
      ? [
          raw<boolean>`((ev.period_start is not null or ev.period_end is not null)
            and daterange(ev.period_start, ev.period_end, '[]')
              && daterange(${period.from ?? null}::date, ${period.to ?? null}::date, '[]'))`,
        ]
      : []),
  ];
}
