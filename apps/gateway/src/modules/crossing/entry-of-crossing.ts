import type { Crossing, CrossingEntry, Place, Recording } from '@headcount/db';
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
import type { RecordCrossingInput } from '../../generated/staff-resolvers.ts';
import type { Faults } from '../record/entry/faults.ts';
import {
  type ChosenCitation,
  namedByCitation,
  readCitationChoice,
} from '../record/entry/read-citation.ts';
import { readDay } from '../record/entry/read-day.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readPeriod } from '../record/entry/read-period.ts';
import { readPopulation } from '../record/entry/read-population.ts';
import { readQuantity } from '../record/entry/read-quantity.ts';
import { readText } from '../record/entry/read-text.ts';
import { type EntryVersion, readVersion } from '../record/entry/read-version.ts';
import { type Naming, readReference, type References } from '../record/entry/references.ts';

/** What a report says, without who recorded it and when. */
export type CrossingContent = Omit<CrossingEntry, keyof Recording | 'id'>;

/** A report as far as it could be read. */
export interface ReadCrossing extends EntryVersion {
  readonly quantity: Quantity | null;
  readonly measure: Measure | null;
  readonly countUnit: CountUnit | null;
  readonly temporalKind: TemporalKind | null;
  readonly population: string | null;
  readonly mode: Mode;
  readonly origin: Place | null;
  readonly destination: Place | null;
  readonly period: Period;
  readonly reportedOn: Day | null;
  readonly reportedPrecision: Crossing['reportedPrecision'];
  readonly citation: ChosenCitation | null;
  readonly eventId: string | null;
  readonly note: string | null;
  readonly rank: Rank;
  readonly rankReason: string | null;
  readonly supersedes: {
    readonly id: string;
    readonly kind: SupersessionKind;
    readonly reason: string;
  } | null;
}

/** What a report names, for `findReferences`. */
export function namedByCrossing(input: RecordCrossingInput): Naming {
  return {
    ...namedByCitation(input.citation),
    place: [input.origin, input.destination],
    event: [input.event],
    crossing: [input.supersedes?.record],
  };
}

/** Reads a report as it was entered; what cannot be read is among the faults. */
export function readCrossing(
  faults: Faults,
  input: RecordCrossingInput,
  found: References,
  now: Instant,
): ReadCrossing {
  const { measure = null, countUnit = null, temporalKind = null } = input;
  const version = readVersion(faults, input, readSlug);
  const quantity = readQuantity(faults, input.quantity, measure === 'NET_ENTRIES');
  if (measure === null) faults.miss('measure', 'what was counted');
  if (countUnit === null) faults.miss('countUnit', 'what one unit of the count is');
  if (temporalKind === null) faults.miss('temporalKind', 'how the count relates to time');
  if (measure === 'PRESENT' && temporalKind !== null && temporalKind !== 'STOCK') {
    faults.refuse('temporalKind', temporalKind, 'STOCK, for people who are present');
  }
  const population = readPopulation(faults, input.population, true);
  const origin = readReference(faults, 'origin', input.origin, 'place', found);
  const destination = readReference(faults, 'destination', input.destination, 'place', found);
  if (!input.origin?.trim() && !input.destination?.trim()) {
    faults.miss('destination', 'a place: where they went, or where they came from');
  } else if (origin !== null && origin.id === destination?.id) {
    faults.refuse('destination', destination.id, 'another place than they came from');
  }
  const period = readPeriod(faults, input.period);
  const reportedOn = readDay(faults, 'reportedOn', input.reportedOn, {
    isNeeded: true,
    notAfter: now.slice(0, 10),
  });
  const citation = readCitationChoice(faults, input.citation, found, now, true);
  const event = readReference(faults, 'event', input.event, 'event', found);
  const note = readText(faults, 'note', input.note, 'a note', { most: 4000 });
  const rank = input.rank ?? 'NORMAL';
  const rankReason = readText(faults, 'rankReason', input.rankReason, 'the reason for this rank', {
    isNeeded: rank !== 'NORMAL',
    most: 1000,
  });
  return {
    ...version,
    quantity,
    measure,
    countUnit,
    temporalKind,
    population,
    mode: input.mode ?? 'ANY',
    origin,
    destination,
    period,
    reportedOn,
    reportedPrecision: input.reportedPrecision ?? 'DAY',
    citation,
    eventId: event?.id ?? null,
    note,
    rank,
    rankReason,
    supersedes: readSupersedes(faults, input, found),
  };
}

function readSupersedes(
  outer: Faults,
  { key, supersedes }: RecordCrossingInput,
  found: References,
): ReadCrossing['supersedes'] {
  if (!supersedes?.record?.trim()) return null;
  const faults = outer.within('supersedes');
  const record = readReference(faults, 'record', supersedes.record, 'crossing', found);
  const reason = readText(faults, 'reason', supersedes.reason, 'the reason in words', {
    isNeeded: true,
    most: 1000,
  });
  if (!supersedes.kind) faults.miss('kind', 'why the one takes the place of the other');
  if (record && record.id === key)
    faults.refuse('record', record.id, 'another report than this one');
  return record && supersedes.kind && reason
    ? { id: record.id, kind: supersedes.kind, reason }
    : null;
}

/** What is to be recorded, once every part of it could be read. */
export function contentOfRead(read: ReadCrossing): Omit<CrossingContent, 'citationId'> | null {
  const { quantity, measure, countUnit, temporalKind, population, reportedOn } = read;
  if (!quantity || !measure || !countUnit || !temporalKind || !population || !reportedOn) {
    return null;
  }
  return {
    quantity,
    measure,
    countUnit,
    temporalKind,
    population,
    mode: read.mode,
    originId: read.origin?.id ?? null,
    destinationId: read.destination?.id ?? null,
    period: read.period,
    reportedOn,
    reportedPrecision: read.reportedPrecision,
    rank: read.rank,
    rankReason: read.rankReason,
    eventId: read.eventId,
    note: read.note,
  };
}
