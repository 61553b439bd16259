import type {
  CountUnit,
  Day,
  Instant,
  Measure,
  Mode,
  Period,
  Quantity,
  Rank,
  SupersessionKind,
  TemporalKind,
} from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import type { ReportedPrecision } from '../generated/kysely/schema.ts';
import { citedSources } from '../writing/cited-sources.ts';
import { insertRows } from '../writing/insert-rows.ts';
import { quantityRow } from '../writing/quantity-row.ts';
import { addressesOf, recordingColumns, type Recording } from '../writing/recording.ts';

/** A version of a crossing to be recorded. */
export interface CrossingEntry extends Recording {
  readonly id: string;
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly countUnit: CountUnit;
  readonly temporalKind: TemporalKind;
  readonly population: string;
  readonly mode: Mode;
  /** Place ids; one of the two at least. */
  readonly originId: string | null;
  readonly destinationId: string | null;
  readonly period: Period;
  readonly reportedOn: Day;
  readonly reportedPrecision?: ReportedPrecision;
  readonly rank?: Rank;
  readonly rankReason?: string | null;
  readonly citationId: string;
  readonly eventId?: string | null;
  readonly note?: string | null;
}

/**
 * Records versions of crossings, many at once. Call it in a transaction.
 *
 * @throws the database's error when an entry is not what a crossing can be
 */
export async function recordCrossings(sql: Sql, entries: readonly CrossingEntry[]): Promise<void> {
  const sourceOf = await citedSources(
    sql,
    entries.map((entry) => entry.citationId),
  );
  await insertRows(sql, 'crossing', addressesOf(entries), true);
  await insertRows(
    sql,
    'crossing_version',
    entries.map((entry) => ({
      crossing_id: entry.id,
      ...recordingColumns(entry),
      ...quantityRow(entry.quantity),
      measure: entry.measure,
      count_unit: entry.countUnit,
      temporal_kind: entry.temporalKind,
      population: entry.population,
      mode: entry.mode,
      origin_id: entry.originId,
      destination_id: entry.destinationId,
      period_start: entry.period.start,
      period_end: entry.period.end,
      period_precision: entry.period.precision,
      period_note: entry.period.note,
      reported_on: entry.reportedOn,
      reported_precision: entry.reportedPrecision ?? 'DAY',
      rank: entry.rank ?? 'NORMAL',
      rank_reason: entry.rankReason ?? null,
      citation_id: entry.citationId,
      source_id: sourceOf(entry.citationId),
      event_id: entry.eventId ?? null,
      note: entry.note ?? null,
    })),
  );
}

/** One crossing taking the place of another. */
export interface SupersessionEntry {
  readonly supersedingId: string;
  readonly supersededId: string;
  readonly kind: SupersessionKind;
  readonly knownFrom: Instant;
  readonly reason: string;
}

/** Records that later reports took the place of earlier ones. Both stay. */
export async function recordSupersessions(
  sql: Sql,
  entries: readonly SupersessionEntry[],
): Promise<void> {
  await insertRows(
    sql,
    'crossing_supersession',
    entries.map((entry) => ({
      superseding_id: entry.supersedingId,
      superseded_id: entry.supersededId,
      kind: entry.kind,
      known_from: entry.knownFrom,
      reason: entry.reason,
    })),
  );
}
