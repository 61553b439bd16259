import type { EventQuantity, Place, Source } from '@headcount/db';
import type { Instant, Quantity } from '@headcount/ledger';
import type { RecordEventInput } from '../../generated/staff-resolvers.ts';
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
import type { EventContent } from './event-book.ts';

/** An event as far as it could be read. */
export interface ReadEvent extends EntryVersion {
  readonly title: string | null;
  readonly place: Place | null;
  readonly source: Source | null;
  readonly citation: ChosenCitation | null;
  readonly quantity: Quantity | null;
  /** All of it but its citation; null while something that it needs is missing. */
  readonly content: Omit<EventContent, 'citationId' | 'deprecatedReason'> | null;
  readonly period: EventContent['period'];
  readonly reportedOn: string | null;
}

/** What an event names, for `findReferences`. */
export function namedByEvent(input: RecordEventInput): Naming {
  const { source = [], ...cited } = namedByCitation(input.citation);
  return { ...cited, source: [...source, input.source], place: [input.place] };
}

/** Reads an event as it was entered; what cannot be read is among the faults. */
export function readEvent(
  faults: Faults,
  input: RecordEventInput,
  found: References,
  now: Instant,
): ReadEvent {
  const version = readVersion(faults, input, readSlug);
  const title = readText(faults, 'title', input.title, 'what happened, in a few words', {
    isNeeded: true,
    most: 200,
  });
  const long = { most: 4000 };
  const description = readText(faults, 'description', input.description, 'a description', long);
  const note = readText(faults, 'note', input.note, 'a note', long);
  const place = readReference(faults, 'place', input.place, 'place', found);
  const period = readPeriod(faults, input.period);
  const reportedOn = readDay(faults, 'reportedOn', input.reportedOn, {
    isNeeded: true,
    notAfter: now.slice(0, 10),
  });
  const citation = readCitationChoice(faults, input.citation, found, now, false);
  const named = readReference(faults, 'source', input.source, 'source', found);
  if (named && citation && named.id !== citation.citation.source.id) {
    faults.refuse('source', named.id, 'the source of the citation, or left out');
  }
  const source = citation?.citation.source ?? named;
  const quantity = input.quantity ? readQuantity(faults, input.quantity, false) : null;
  const counted = readEventQuantity(faults, input, quantity);
  if (input.quantity && !source && !input.source?.trim() && !input.citation) {
    faults.miss('source', 'who says how many');
  }
  return {
    ...version,
    title,
    place,
    source,
    citation,
    quantity,
    period,
    reportedOn,
    content:
      title === null || reportedOn === null
        ? null
        : {
            title,
            description,
            note,
            placeId: place?.id ?? null,
            period,
            reportedOn,
            reportedPrecision: input.reportedPrecision ?? 'DAY',
            quantity: counted,
            sourceId: source?.id ?? null,
          },
  };
}

/** The number of an event with what it measures; whatever of a count is given needs the rest of it. */
function readEventQuantity(
  faults: Faults,
  input: RecordEventInput,
  quantity: Quantity | null,
): EventQuantity | null {
  if (!input.quantity) return null;
  const of = readText(
    faults,
    'quantityOf',
    input.quantityOf,
    'what the number measures, in words',
    {
      isNeeded: true,
      most: 200,
    },
  );
  const { measure = null, countUnit = null, temporalKind = null } = input;
  const isCount = measure !== null || countUnit !== null || temporalKind !== null;
  const population = readPopulation(faults, input.population, isCount);
  if (isCount && measure === null) faults.miss('measure', 'what was counted');
  if (isCount && countUnit === null) faults.miss('countUnit', 'what one unit of the count is');
  if (isCount && temporalKind === null)
    faults.miss('temporalKind', 'how the count relates to time');
  if (!isCount && population !== null) {
    faults.refuse('population', population, 'left out while it is not said what was counted');
  }
  if (quantity === null || of === null) return null;
  const counts =
    measure && countUnit && temporalKind && population
      ? { measure, countUnit, temporalKind, population }
      : null;
  return { quantity, of, counts };
}
