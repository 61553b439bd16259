import type { FigureInputEntry } from '@headcount/db';
import type { Claim, FigureKind, Window } from '@headcount/ledger';
import type { FigureSlotInput, RecordFigureInput } from '../../generated/staff-resolvers.ts';
import type { Faults } from '../record/entry/faults.ts';
import { readDay } from '../record/entry/read-day.ts';
import { needDecimal } from '../record/entry/read-decimal.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import { type EntryVersion, readVersion } from '../record/entry/read-version.ts';
import { type Naming, readReference, type References } from '../record/entry/references.ts';
import type { FigureContent } from './figure-book.ts';

/** So many parts a reader may still follow, and so many assumptions. */
const MOST_PARTS = 100;
const MOST_ASSUMPTIONS = 25;

/** A figure as far as it could be read. */
export interface ReadFigure extends EntryVersion {
  readonly title: string | null;
  readonly kind: FigureKind | null;
  readonly unit: string | null;
  /** All of it; null while something that it needs is missing. */
  readonly content: Omit<FigureContent, 'deprecatedReason'> | null;
  readonly inputs: readonly FigureInputEntry[];
  readonly window: Window | null;
  readonly assumptions: readonly string[];
  readonly printed: Claim | null;
}

/** What a figure names, for `findReferences`. */
export function namedByFigure({ slots, assumptions }: RecordFigureInput): Naming {
  const parts = (slots ?? []).slice(0, MOST_PARTS);
  return {
    crossing: parts.map(({ crossing }) => crossing),
    event: parts.map(({ event }) => event),
    figure: parts.map(({ figure }) => figure),
    assumption: (assumptions ?? []).slice(0, MOST_ASSUMPTIONS),
  };
}

/** Reads a figure as it was entered; what cannot be read is among the faults. */
export function readFigure(
  faults: Faults,
  input: RecordFigureInput,
  found: References,
): ReadFigure {
  const version = readVersion(faults, input, readSlug);
  const title = readText(faults, 'title', input.title, 'what it is, in a few words', {
    isNeeded: true,
    most: 200,
  });
  const description = readText(faults, 'description', input.description, 'a description', {
    most: 4000,
  });
  const kind = input.kind ?? null;
  if (kind === null) faults.miss('kind', 'how it comes from its records');
  const window = readWindow(faults, input);
  const unit = readText(faults, 'unit', input.unit, 'what is counted, as printed', {
    isNeeded: true,
    most: 60,
  });
  const slots = input.slots ?? [];
  refuseParts(faults, kind, slots.length);
  const inputs = slots
    .slice(0, MOST_PARTS)
    .flatMap((slot, at) => readSlot(faults.within(`slots.${at}`), slot, version.key, found) ?? []);
  const assumptions = readAssumptions(faults, input.assumptions ?? [], found);
  const printed = readPrinted(faults, input);
  const shared = { window, inputs, assumptions, printed };
  return {
    ...version,
    title,
    kind,
    unit,
    ...shared,
    content:
      title === null || kind === null || unit === null
        ? null
        : { title, description, kind, measure: input.measure ?? null, unit, ...shared },
  };
}

function readWindow(outer: Faults, { window }: RecordFigureInput): Window | null {
  if (!window?.start?.trim() && !window?.end?.trim()) return null;
  const faults = outer.within('window');
  const start = readDay(faults, 'start', window.start, { isNeeded: true });
  const end = readDay(faults, 'end', window.end, { isNeeded: true });
  if (start === null || end === null) return null;
  if (end < start) return faults.refuse('end', end, `a day not before the first, ${start}`);
  return { start, end };
}

/** How many parts each kind has: least and most. */
const PARTS: Readonly<Record<FigureKind, readonly [number, number]>> = {
  RECORD: [1, 1],
  SUM: [1, MOST_PARTS],
  DIFFERENCE: [2, MOST_PARTS],
  RATIO: [2, 2],
  SHARE: [2, 2],
  MAXIMUM: [1, MOST_PARTS],
};

function refuseParts(faults: Faults, kind: FigureKind | null, count: number): void {
  if (kind === null) return;
  const [least, most] = PARTS[kind];
  const allowed = least === most ? `${least}` : `from ${least} to ${most}`;
  if (count === 0) faults.miss('slots', `${allowed} parts`);
  else if (count < least || count > most) {
    faults.refuse('slots', `${count} parts`, `a number of parts that it may have: ${allowed}`);
  }
}

function readSlot(
  faults: Faults,
  slot: FigureSlotInput,
  own: string | null,
  found: References,
): FigureInputEntry | null {
  const label = readText(faults, 'label', slot.label, 'the name of the part', {
    isNeeded: true,
    most: 100,
  });
  const crossing = readReference(faults, 'crossing', slot.crossing, 'crossing', found);
  const event = readReference(faults, 'event', slot.event, 'event', found);
  const figure = readReference(faults, 'figure', slot.figure, 'figure', found);
  const given = [slot.crossing, slot.event, slot.figure].filter((name) => name?.trim());
  if (given.length === 0) return faults.miss('crossing', 'a report, an event or a figure');
  if (given.length > 1) {
    return faults.refuse('crossing', given.join(', '), 'one of a report, an event and a figure');
  }
  if (figure && (figure.definition.kind !== 'RECORD' || figure.id === own)) {
    return faults.refuse(
      'figure',
      figure.id,
      'a figure that is one record’s number, and another than this',
    );
  }
  if (event && (event.quantity === null || event.source === null)) {
    return faults.refuse('event', event.id, 'an event with a number that somebody says');
  }
  if (label === null) return null;
  if (crossing) return { label, crossing: crossing.id };
  if (event) return { label, event: event.id };
  return figure && { label, figure: figure.id };
}

function readAssumptions(faults: Faults, keys: readonly string[], found: References): string[] {
  if (keys.length > MOST_ASSUMPTIONS) {
    faults.refuse('assumptions', keys.length, `at most ${MOST_ASSUMPTIONS} assumptions`);
  }
  const list = faults.within('assumptions');
  const read = keys
    .slice(0, MOST_ASSUMPTIONS)
    .flatMap(
      (key, at) => readReference(list, String(at), key, 'assumption', found, true)?.id ?? [],
    );
  if (new Set(read).size < read.length) {
    faults.refuse('assumptions', read.join(', '), 'each assumption once');
  }
  return [...new Set(read)];
}

function readPrinted(outer: Faults, { printed }: RecordFigureInput): Claim | null {
  if (!printed?.words && !printed?.value?.trim()) return null;
  const faults = outer.within('printed');
  const value = needDecimal(faults, 'value', printed.value);
  if (!printed.words) return faults.miss('words', 'the words before the number, or PLAIN for none');
  return value === null ? null : { words: printed.words, value };
}
