import type { InferResult } from 'kysely';
import { citationColumns, citedSourceFrom, optionalCitationFrom } from '../citation/citation.ts';
import type { Sql } from '../connection/typed-sql.ts';
import { placeFrom } from '../place/place.ts';
import { quantityFrom, type QuantityRow } from '../reading/quantity-columns.ts';
import type { Event, EventQuantity } from './event.ts';

/** The versions of events that a statement is about. */
export function eventVersions(sql: Sql) {
  return sql.selectFrom('event_version as ev').selectAll('ev');
}

export type EventVersions = ReturnType<typeof eventVersions>;

/** Whole events from chosen versions: each with its place, source and citation, in one statement. */
export function selectEvents(sql: Sql, versions: EventVersions) {
  return sql
    .selectFrom(versions.as('ev'))
    .leftJoin('citation as ci', 'ci.id', 'ev.citation_id')
    .leftJoin('source as so', 'so.id', 'ev.source_id')
    .leftJoin('source as vi', 'vi.id', 'ci.via_id')
    .leftJoin('source as cr', 'cr.id', 'ci.credited_id')
    .leftJoin('place as pl', 'pl.id', 'ev.place_id')
    .select(citationColumns)
    .select(eventColumns);
}

export const eventColumns = [
  'ev.event_id as id',
  'ev.version',
  'ev.known_from as knownFrom',
  'ev.known_to as knownTo',
  'ev.change_reason as changeReason',
  'ev.title',
  'ev.description',
  'ev.note',
  'pl.id as placeId',
  'pl.name as placeName',
  'pl.kind as placeKind',
  'ev.period_start as periodStart',
  'ev.period_end as periodEnd',
  'ev.period_precision as periodPrecision',
  'ev.period_note as periodNote',
  'ev.reported_on as reportedOn',
  'ev.reported_precision as reportedPrecision',
  'ev.value_state as valueState',
  'ev.qualifier',
  'ev.value',
  'ev.upper_value as upperValue',
  'ev.rounding_unit as roundingUnit',
  'ev.source_wording as sourceWording',
  'ev.unit',
  'ev.lower_end as lowerEnd',
  'ev.upper_end as upperEnd',
  'ev.quantity_of as quantityOf',
  'ev.measure',
  'ev.count_unit as countUnit',
  'ev.temporal_kind as temporalKind',
  'ev.population',
  'ev.deprecated_reason as deprecatedReason',
] as const;

export type EventRow = InferResult<ReturnType<typeof selectEvents>>[number];

/** The event that a row of {@link selectEvents} tells. */
export function eventFrom(row: EventRow): Event {
  return {
    id: row.id,
    version: row.version,
    knownFrom: row.knownFrom,
    knownTo: row.knownTo,
    changeReason: row.changeReason,
    title: row.title,
    description: row.description,
    note: row.note,
    place: placeFrom(row.placeId, row.placeName, row.placeKind),
    period: {
      start: row.periodStart,
      end: row.periodEnd,
      precision: row.periodPrecision,
      note: row.periodNote,
    },
    reportedOn: row.reportedOn,
    reportedPrecision: row.reportedPrecision,
    quantity: eventQuantityFrom(row),
    source: citedSourceFrom(row),
    citation: optionalCitationFrom(row),
    deprecatedReason: row.deprecatedReason,
  };
}

function eventQuantityFrom(row: EventRow): EventQuantity | null {
  const { quantityOf, measure, countUnit, temporalKind, population } = row;
  if (!hasQuantity(row) || quantityOf === null) return null;
  const isCount =
    measure !== null && countUnit !== null && temporalKind !== null && population !== null;
  return {
    quantity: quantityFrom(row),
    of: quantityOf,
    counts: isCount ? { measure, countUnit, temporalKind, population } : null,
  };
}

/** The database holds a quantity's columns together: all of them, or none. */
function hasQuantity(row: EventRow): row is EventRow & QuantityRow {
  return row.valueState !== null;
}
