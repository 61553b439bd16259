import {
  countCrossingsByEvents,
  countQuotesBySources,
  countReportsBySources,
  findArticlesBySlugs,
  findAssumptionsByIds,
  findCitationsByIds,
  findCorrectionsByIds,
  findCrossingsByIds,
  findEventsByIds,
  findFiguresByRecords,
  findFiguresBySlugs,
  findPlaceGraph,
  findPlacesByIds,
  findQuotesByIds,
  findSourcesByIds,
  listCorrectionsByArticles,
  listCrossingsOf,
  listOtherReports,
  listQuotesOfSources,
  type Crossing,
  type CrossingOrderField,
  type Quote,
  type QuoteOrderField,
} from '@headcount/db';
import { knownLoader } from './known-loader.ts';
import { pageLoader } from './page-loader.ts';
import type { Read } from './read.ts';

/** The reads of one request that its fields share: each gathers its ids, none runs for one row. */
export function createLoaders(read: Read) {
  return {
    article: knownLoader(read, findArticlesBySlugs),
    assumption: knownLoader(read, findAssumptionsByIds),
    citation: knownLoader(read, findCitationsByIds),
    correction: knownLoader(read, findCorrectionsByIds),
    correctionsOfArticle: knownLoader(read, listCorrectionsByArticles),
    crossingCountOfEvent: knownLoader(read, countCrossingsByEvents),
    crossing: knownLoader(read, findCrossingsByIds),
    crossingsOfEvent: pageLoader<Crossing, CrossingOrderField>(read, (sql, ids, request) =>
      listCrossingsOf(sql, 'event', ids, request),
    ),
    crossingsOfSource: pageLoader<Crossing, CrossingOrderField>(read, (sql, ids, request) =>
      listCrossingsOf(sql, 'source', ids, request),
    ),
    event: knownLoader(read, findEventsByIds),
    figure: knownLoader(read, findFiguresBySlugs),
    figuresOfRecord: knownLoader(read, findFiguresByRecords),
    otherReports: knownLoader(read, listOtherReports),
    place: knownLoader(read, findPlacesByIds),
    placeGraph: once(() => read(findPlaceGraph)),
    quote: knownLoader(read, findQuotesByIds),
    quoteCountOfSource: knownLoader(read, countQuotesBySources),
    quotesOfSource: pageLoader<Quote, QuoteOrderField>(read, listQuotesOfSources),
    reportCounts: knownLoader(read, countReportsBySources),
    source: knownLoader(read, findSourcesByIds),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
