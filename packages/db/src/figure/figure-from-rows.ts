import type { FigureDefinition, FigureInput, LedgerRecord } from '@headcount/ledger';
import type { Crossing } from '../crossing/crossing.ts';
import { crossingRecord } from '../crossing/crossing-record.ts';
import { eventRecord } from '../event/event-record.ts';
import type { Event } from '../event/event.ts';
import { eventFrom, type EventRow } from '../event/select-events.ts';
import type { Figure } from './figure.ts';
import { countOf, keyOfCount, type Count } from './list-candidates.ts';
import type { FigureInputRow } from './select-figures.ts';

/** One figure out of the rows of its inputs and the candidates of many figures; none out of no rows. */
export function figureFrom(
  rows: readonly FigureInputRow[],
  candidates: readonly Crossing[],
): Figure[] {
  const [row] = rows;
  if (row === undefined) return [];
  const counts = rows.flatMap(countIn);
  const direct = ofCounts(counts, candidates);
  const back = ofCounts(counts.flatMap(waysBack), candidates);
  return [
    {
      id: row.figureId,
      version: row.figureVersion,
      knownFrom: row.figureKnownFrom,
      description: row.figureDescription,
      definition: definitionFrom(row, rows, direct),
      related: back.map(crossingRecord),
      crossings: [...new Set([...direct, ...back])],
      events: rows.flatMap(eventOf),
    },
  ];
}

/** What the crossing of an input counts; nothing for an event. */
export function countIn(row: FigureInputRow): Count[] {
  const { countOrigin, countDestination, countMeasure } = row;
  if (countMeasure === null) return [];
  return [{ origin: countOrigin, destination: countDestination, measure: countMeasure }];
}

/** Where a count of entries finds the exits over the same border, with and without a destination named. */
export function waysBack({ origin, destination, measure }: Count): Count[] {
  if (measure !== 'ENTRIES' || destination === null) return [];
  return [null, ...(origin === null ? [] : [origin])].map((to) => ({
    origin: destination,
    destination: to,
    measure: 'EXITS' as const,
  }));
}

function ofCounts(counts: readonly Count[], candidates: readonly Crossing[]): Crossing[] {
  const keys = new Set(counts.map(keyOfCount));
  return candidates.filter((crossing) => keys.has(keyOfCount(countOf(crossing))));
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
  return row.crossingId === null
    ? eventOf(row).flatMap((event) => eventRecord(event) ?? [])
    : ofCounts(countIn(row), candidates).map(crossingRecord);
}

function eventOf(row: FigureInputRow): Event[] {
  return isKnown(row) ? [eventFrom(row)] : [];
}

/** An event that was not yet known has no columns. */
function isKnown(row: FigureInputRow): row is FigureInputRow & EventRow {
  return row.id !== null;
}
