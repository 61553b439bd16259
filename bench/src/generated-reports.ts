import type { CitationEntry, CrossingEntry, PlaceEntry, Source } from '@headcount/db';

const placeCount = 60;
const sourceCount = 40;

/** Places that no story speaks of, so that its figures choose from what they always did. */
export const places: PlaceEntry[] = Array.from({ length: placeCount }, (_, index) => ({
  id: placeId(index),
  name: `Place ${index}`,
  kind: 'COUNTRY',
  partOf: [],
  between: [],
}));

export const sources: Source[] = Array.from({ length: sourceCount }, (_, index) => ({
  id: `bench-source-${index}`,
  name: `Source ${index}`,
  kind: index % 4 === 0 ? 'MEDIA' : 'GOVERNMENT',
  countryId: placeId(index),
  note: null,
}));

/** The report of one number, with the page it stands on: always the same, and spread over ten years. */
export function generatedReport(number: number): {
  crossing: CrossingEntry;
  citation: CitationEntry;
} {
  const at = (salt: number, below: number) => scatter(number, salt) % below;
  const reportedOn = day(at(1, 3650));
  const value = String(at(2, 90_000) + 100);
  const id = `bench-${number.toString().padStart(7, '0')}`;
  const origin = at(3, placeCount);
  return {
    citation: {
      id,
      sourceId: `bench-source-${at(4, sourceCount)}`,
      viaId: `bench-source-${at(5, 10) * 4}`,
      url: `https://example.org/reports/${number}`,
      publishedOn: reportedOn,
      exact: value,
    },
    crossing: {
      id,
      knownFrom: `${reportedOn}T12:00:00Z`,
      recordedBy: 'bench',
      quantity: {
        valueState: 'VALUE',
        qualifier: at(6, 3) === 0 ? 'MORE_THAN' : 'PLAIN',
        value,
        upperValue: null,
        roundingUnit: null,
        unit: 'entries',
        sourceWording: value,
      },
      measure: at(7, 5) === 0 ? 'EXITS' : 'ENTRIES',
      countUnit: 'CROSSING',
      temporalKind: 'FLOW',
      population: 'ALL_TRAVELLERS',
      mode: 'ANY',
      originId: placeId(origin),
      destinationId: placeId((origin + 1 + at(8, placeCount - 1)) % placeCount),
      period: { start: day(at(1, 3650) - 7), end: reportedOn, precision: 'DAY', note: null },
      reportedOn,
      citationId: id,
    },
  };
}

function placeId(index: number): string {
  return `B${index.toString().padStart(2, '0')}`;
}

/** The day so many days after the first of 2013. */
function day(after: number): string {
  return new Date(Date.UTC(2013, 0, 1 + after)).toISOString().slice(0, 10);
}

/** A number that looks drawn by lot and is the same each time. */
function scatter(number: number, salt: number): number {
  let mixed = Math.imul(number + 1, 0x9e37_79b1) ^ Math.imul(salt, 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
