import type { FigureDefinition, FigureInput, Instant, LedgerRecord } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { Crossing } from '../crossing/crossing.ts';
import { crossingRecord } from '../crossing/crossing-record.ts';
import { eventRecord } from '../event/event-record.ts';
import { eventFrom, type EventRow } from '../event/select-events.ts';
import { inOrder } from '../reading/in-order.ts';
import type { Figure } from './figure.ts';
import { countOf, listCandidates, type Count } from './list-candidates.ts';
import {
  figureVersions,
  selectFigureInputs,
  type FigureInputRow,
  type FigureVersions,
} from './select-figures.ts';

/**
 * The figures of these slugs, in this order, ready to be evaluated; null where there is none. Two
 * statements, however many figures.
 */
export async function findFiguresBySlugs(
  sql: Sql,
  slugs: readonly string[],
  asOf: Instant | null = null,
): Promise<(Figure | null)[]> {
  if (slugs.length === 0) return [];
  const versions = figureVersions(sql, asOf).where(
    raw<boolean>`fv.figure_id = any(${slugs}::text[])`,
  );
  return inOrder(slugs, await readFigures(sql, versions, asOf));
}

/** The figures of chosen versions, by slug, in two statements. */
export async function readFigures(
  sql: Sql,
  versions: FigureVersions,
  asOf: Instant | null,
): Promise<Figure[]> {
  const rows = await selectFigureInputs(sql, versions, asOf).execute();
  const counts = new Map(rows.flatMap((row) => countIn(row)).map((count) => [keyOf(count), count]));
  const ids = [...new Set(rows.flatMap((row) => row.crossingId ?? []))];
  const candidates = await listCandidates(sql, ids, [...counts.values()], asOf);
  const byFigure = Map.groupBy(rows, (row) => row.figureId);
  return [...byFigure.values()].flatMap((inputs) => figureFrom(inputs, candidates));
}

function figureFrom(rows: readonly FigureInputRow[], candidates: readonly Crossing[]): Figure[] {
  const [row] = rows;
  if (row === undefined) return [];
  return [
    {
      id: row.figureId,
      version: row.figureVersion,
      knownFrom: row.figureKnownFrom,
      description: row.figureDescription,
      definition: definitionFrom(row, rows, candidates),
    },
  ];
}

function definitionFrom(
  row: FigureInputRow,
  rows: readonly FigureInputRow[],
  candidates: readonly Crossing[],
): FigureDefinition {
  const { windowStart, windowEnd, printedWords, printedValue } = row;
  return {
    slug: row.figureId,
    title: row.figureTitle,
    kind: row.figureKind,
    window: windowStart && windowEnd ? { start: windowStart, end: windowEnd } : null,
    measure: row.figureMeasure,
    unit: row.figureUnit,
    inputs: rows.filter((input) => input.position !== null).map((input) => slot(input, candidates)),
    assumptions: row.assumptions ?? [],
    printed: printedWords && printedValue ? { words: printedWords, value: printedValue } : null,
  };
}

function slot(row: FigureInputRow, candidates: readonly Crossing[]): FigureInput {
  const preferred = row.crossingId ?? row.eventId;
  if (preferred === null) {
    // The ledger derives figures from records; from another figure only when that is one record.
    throw new Error(`An input of figure ${row.figureId} is itself derived from several records.`);
  }
  return { label: row.label ?? '', preferred, candidates: recordsOf(row, candidates) };
}

function recordsOf(row: FigureInputRow, candidates: readonly Crossing[]): LedgerRecord[] {
  if (row.crossingId === null) return eventRecordsOf(row);
  const [count] = countIn(row);
  if (count === undefined) return [];
  const key = keyOf(count);
  return candidates.filter((other) => keyOf(countOf(other)) === key).map(crossingRecord);
}

/** The event itself, if it was known and has a number that somebody says. */
function eventRecordsOf(row: FigureInputRow): LedgerRecord[] {
  const record = isKnown(row) ? eventRecord(eventFrom(row)) : null;
  return record === null ? [] : [record];
}

function countIn(row: FigureInputRow): Count[] {
  const { countOrigin, countDestination, countMeasure } = row;
  if (countMeasure === null) return [];
  return [{ origin: countOrigin, destination: countDestination, measure: countMeasure }];
}

function keyOf({ origin, destination, measure }: Count): string {
  return JSON.stringify([origin, destination, measure]);
}

/** An event that was not yet known has no columns. */
function isKnown(row: FigureInputRow): row is FigureInputRow & EventRow {
  return row.id !== null;
}
