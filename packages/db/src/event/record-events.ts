import type { Day, Period } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import type { ReportedPrecision } from '../generated/kysely/schema.ts';
import { insertRows } from '../writing/insert-rows.ts';
import { quantityRow } from '../writing/quantity-row.ts';
import { addressesOf, recordingColumns, type Recording } from '../writing/recording.ts';
import type { EventQuantity } from './event.ts';

/** A version of an event to be recorded. */
export interface EventEntry extends Recording {
  readonly id: string;
  readonly title: string;
  readonly description?: string | null;
  readonly note?: string | null;
  readonly placeId: string | null;
  readonly period: Period;
  readonly reportedOn: Day;
  readonly reportedPrecision?: ReportedPrecision;
  readonly quantity: EventQuantity | null;
  readonly sourceId: string | null;
  /** A citation of that source. */
  readonly citationId?: string | null;
  /** Why it is no longer to be used; null while it is. */
  readonly deprecatedReason?: string | null;
}

/** Records versions of events, many at once. Call it in a transaction. */
export async function recordEvents(sql: Sql, entries: readonly EventEntry[]): Promise<void> {
  await insertRows(sql, 'event', addressesOf(entries), true);
  await insertRows(
    sql,
    'event_version',
    entries.map((entry) => ({
      event_id: entry.id,
      ...recordingColumns(entry),
      title: entry.title,
      description: entry.description ?? null,
      note: entry.note ?? null,
      place_id: entry.placeId,
      period_start: entry.period.start,
      period_end: entry.period.end,
      period_precision: entry.period.precision,
      period_note: entry.period.note,
      reported_on: entry.reportedOn,
      reported_precision: entry.reportedPrecision ?? 'DAY',
      ...(entry.quantity ? quantityRow(entry.quantity.quantity) : noQuantity),
      quantity_of: entry.quantity?.of ?? null,
      measure: entry.quantity?.counts?.measure ?? null,
      count_unit: entry.quantity?.counts?.countUnit ?? null,
      temporal_kind: entry.quantity?.counts?.temporalKind ?? null,
      population: entry.quantity?.counts?.population ?? null,
      source_id: entry.sourceId,
      citation_id: entry.citationId ?? null,
      deprecated_reason: entry.deprecatedReason ?? null,
    })),
  );
}

const noQuantity = {
  value_state: null,
  qualifier: null,
  value: null,
  upper_value: null,
  rounding_unit: null,
  source_wording: null,
  unit: null,
  lower: null,
  lower_end: null,
  upper: null,
  upper_end: null,
};
