import {
  type CitationEntry,
  type CrossingEntry,
  type Database,
  type EventEntry,
  type QuoteEntry,
  recordCitations,
  recordCrossings,
  recordEvents,
  recordPlaces,
  recordQuotes,
  recordSources,
} from '@headcount/db';

const known = { knownFrom: '2022-10-10T12:00:00Z', recordedBy: 'test' };

/** A citation of Frontex, read in Reuters, as far as the test does not say otherwise. */
export function aCitation(entry: { id: string } & Partial<CitationEntry>): CitationEntry {
  return { sourceId: 'frontex', exact: 'as printed', ...entry };
}

/** A report of 1,000 entries from Russia to Georgia in one week. */
export function aCrossing(
  entry: { id: string; citationId: string } & Partial<CrossingEntry>,
): CrossingEntry {
  return {
    ...known,
    quantity: {
      valueState: 'VALUE',
      qualifier: 'EXACTLY',
      value: '1000',
      upperValue: null,
      roundingUnit: null,
      unit: 'entries',
      sourceWording: '1,000',
    },
    measure: 'ENTRIES',
    countUnit: 'CROSSING',
    temporalKind: 'FLOW',
    population: 'CITIZENS_OF_ORIGIN',
    mode: 'ANY',
    originId: 'RU',
    destinationId: 'GE',
    period: { start: '2022-10-03', end: '2022-10-09', precision: 'DAY', note: null },
    reportedOn: '2022-10-10',
    ...entry,
  };
}

/** Something that happened on one day, with no number of its own. */
export function anEvent(entry: { id: string } & Partial<EventEntry>): EventEntry {
  return {
    ...known,
    title: `Event ${entry.id}`,
    placeId: 'GE',
    period: { start: '2022-10-03', end: '2022-10-03', precision: 'DAY', note: null },
    reportedOn: '2022-10-10',
    quantity: null,
    sourceId: null,
    ...entry,
  };
}

/** Words that somebody said. */
function aQuote(entry: { id: string; citationId: string } & Partial<QuoteEntry>): QuoteEntry {
  return {
    ...known,
    text: 'a statement',
    language: 'en',
    speaker: 'A. Speaker',
    speakerRole: null,
    about: null,
    reportedOn: '2022-10-10',
    ...entry,
  };
}

/** Names such as `many-007`. */
export function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(index).padStart(3, '0')}`);
}

/**
 * Fills every list with `count` rows more, no two of which share a citation, an event or a source:
 * a field that reads for each row shows itself at once.
 */
export async function recordMany(owner: Database, prefix: string, count: number): Promise<void> {
  const ids = names(prefix, count);
  await owner.transaction(async (sql) => {
    await recordPlaces(
      sql,
      ids.map((id) => ({
        id: id.toUpperCase(),
        name: `Place ${id}`,
        kind: 'COUNTRY',
        partOf: [{ whole: 'EU', from: '2020-01-01' }],
        between: [],
      })),
    );
    await recordSources(
      sql,
      ids.map((id) => ({
        id,
        name: `Source ${id}`,
        kind: 'MEDIA',
        countryId: id.toUpperCase(),
        note: null,
      })),
    );
    await recordCitations(
      sql,
      ids.map((id) => aCitation({ id, sourceId: id, viaId: 'newsweek' })),
    );
    await recordEvents(
      sql,
      ids.map((id) => anEvent({ id, placeId: id.toUpperCase(), sourceId: id, citationId: id })),
    );
    await recordCrossings(
      sql,
      ids.map((id, index) =>
        aCrossing({
          id,
          citationId: id,
          eventId: id,
          destinationId: id.toUpperCase(),
          ...(index % 3 === 0
            ? { period: { start: null, end: null, precision: 'UNKNOWN' as const, note: null } }
            : {}),
        }),
      ),
    );
    await recordQuotes(
      sql,
      ids.map((id) => aQuote({ id, citationId: id })),
    );
  });
}
