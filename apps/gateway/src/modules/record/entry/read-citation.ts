import type { Citation, CitationEntry } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import type { CitationChoice, CitationInput } from '../../../generated/staff-resolvers.ts';
import type { Faults } from './faults.ts';
import { readAddress } from './read-address.ts';
import { readDay, readInstant } from './read-day.ts';
import { makeKey } from './read-key.ts';
import { readText } from './read-text.ts';
import { type Naming, readReference, type References } from './references.ts';

/** The citation of an entry: one that is there, or one to be recorded with it. */
export interface ChosenCitation {
  /** As far as it could be read. */
  readonly citation: Citation;
  /** What is to be recorded first; null where it is there. */
  readonly entry: CitationEntry | null;
}

/** What a citation names, for {@link findReferences}. */
export function namedByCitation(choice: CitationChoice | null | undefined): Naming {
  return {
    citation: [choice?.key],
    source: [choice?.new?.source, choice?.new?.via, choice?.new?.credited],
  };
}

/** The citation that an entry chose; null while there is none. */
export function readCitationChoice(
  outer: Faults,
  choice: CitationChoice | null | undefined,
  found: References,
  now: Instant,
  isNeeded: boolean,
): ChosenCitation | null {
  const faults = outer.within('citation');
  const key = choice?.key?.trim() ?? '';
  if (choice?.new) {
    if (key !== '') faults.refuse('key', key, 'left out beside a new citation');
    return readCitation(faults.within('new'), choice.new, found, now);
  }
  if (key === '') {
    return isNeeded
      ? outer.miss('citation', 'a citation: where it was read, and in which words')
      : null;
  }
  const citation = readReference(faults, 'key', key, 'citation', found);
  return citation && { citation, entry: null };
}

/** A new citation; null while its source or its words are missing. */
export function readCitation(
  faults: Faults,
  entered: CitationInput,
  found: References,
  now: Instant,
): ChosenCitation | null {
  const today = now.slice(0, 10);
  const source = readReference(faults, 'source', entered.source, 'source', found, true);
  const via = readReference(faults, 'via', entered.via, 'source', found);
  const credited = readReference(faults, 'credited', entered.credited, 'source', found);
  const statedBy = readText(faults, 'statedBy', entered.statedBy, 'a name');
  const url = readAddress(faults, 'url', entered.url);
  const title = readText(faults, 'title', entered.title, 'a title');
  const publishedOn = readDay(faults, 'publishedOn', entered.publishedOn, { notAfter: today });
  const retrievedAt = readInstant(faults, 'retrievedAt', entered.retrievedAt, now);
  const words = { most: 4000 };
  const exact = readText(faults, 'exact', entered.exact, 'the words as printed', {
    ...words,
    isNeeded: true,
  });
  const prefix = readText(faults, 'prefix', entered.prefix, 'the words before them', words);
  const suffix = readText(faults, 'suffix', entered.suffix, 'the words after them', words);
  if (via !== null && via.id === source?.id) {
    faults.refuse('via', via.id, 'another than the source: left out where it was read there');
  }
  if (source === null || exact === null) return null;
  const shared = { statedBy, url, title, publishedOn, retrievedAt, exact, prefix, suffix };
  const id = makeKey(source.id, publishedOn, title ?? exact);
  return {
    citation: { id, source, via, credited, archiveUrl: null, archiveSha256: null, ...shared },
    entry: {
      id,
      sourceId: source.id,
      viaId: via?.id ?? null,
      creditedId: credited?.id ?? null,
      ...shared,
    },
  };
}
