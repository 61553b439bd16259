import type {
  CitationEntry,
  CrossingEntry,
  EventEntry,
  PlaceEntry,
  QuoteEntry,
  Source,
} from '@headcount/db';
import { knownOn } from './known-time.ts';
import type {
  StoryCitation,
  StoryCrossing,
  StoryEvent,
  StoryPlace,
  StoryQuote,
  StorySource,
} from './story.ts';

/** The story's own words for records, as the database room records them. */
export const placeEntry = ({ id, name, kind, partOf, between }: StoryPlace): PlaceEntry => ({
  id,
  name,
  kind,
  partOf: partOf ?? [],
  between: between ?? [],
});

export const sourceEntry = ({ id, name, kind, country, note }: StorySource): Source => ({
  id,
  name,
  kind,
  countryId: country,
  note: note ?? null,
});

/** A citation bears the id of the record that it serves. */
export const citationEntry = (id: string, citation: StoryCitation): CitationEntry => ({
  id,
  sourceId: citation.source,
  viaId: citation.via,
  creditedId: citation.credited ?? null,
  statedBy: citation.statedBy ?? null,
  url: citation.url ?? null,
  publishedOn: citation.publishedOn ?? null,
  exact: citation.exact,
});

export const crossingEntry = (crossing: StoryCrossing): CrossingEntry => ({
  ...knownOn(crossing.reportedOn),
  id: crossing.id,
  quantity: crossing.quantity,
  measure: crossing.measure,
  countUnit: crossing.countUnit,
  temporalKind: crossing.temporalKind,
  population: crossing.population,
  mode: crossing.mode,
  originId: crossing.origin,
  destinationId: crossing.destination,
  period: crossing.period,
  reportedOn: crossing.reportedOn,
  reportedPrecision: crossing.reportedPrecision,
  rank: crossing.rank?.rank ?? 'NORMAL',
  rankReason: crossing.rank?.reason ?? null,
  citationId: crossing.id,
  eventId: crossing.event ?? null,
  note: crossing.note ?? null,
});

export const eventEntry = (event: StoryEvent): EventEntry => ({
  ...knownOn(event.reportedOn),
  id: event.id,
  title: event.title,
  description: event.description ?? null,
  placeId: event.place,
  period: event.period,
  reportedOn: event.reportedOn,
  quantity: event.count ? eventQuantity(event.count) : null,
  sourceId: event.source ?? null,
});

function eventQuantity(count: NonNullable<StoryEvent['count']>): EventEntry['quantity'] {
  const { quantity, of, measure, countUnit, temporalKind, population } = count;
  const isCount = measure && countUnit && temporalKind && population;
  return {
    quantity,
    of,
    counts: isCount ? { measure, countUnit, temporalKind, population } : null,
  };
}

export const quoteEntry = (quote: StoryQuote): QuoteEntry => ({
  ...knownOn(quote.reportedOn),
  id: quote.id,
  text: quote.text,
  language: quote.language,
  speaker: quote.speaker,
  speakerRole: quote.speakerRole,
  about: quote.about,
  reportedOn: quote.reportedOn,
  citationId: quote.id,
});
