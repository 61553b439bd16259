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
  findFiguresByCandidates,
  findFiguresByRecords,
  findFiguresBySlugs,
  findPlaceGraph,
  findPlacesByIds,
  findQuotesByIds,
  findSourcesByIds,
  listAnsweredReportsByArticles,
  listCorrectionsByArticles,
  listCrossingsOf,
  listNoticesByArticles,
  listNoticesBySlugs,
  listCrossingVersions,
  listOtherReports,
  listOverridesByArticles,
  listPinsByArticles,
  listPrintings,
  listQuotesOfSources,
  listReportsOfSameCount,
  listRevisionsByArticles,
  type Crossing,
  type CrossingOrderField,
  type Quote,
  type QuoteOrderField,
} from '@headcount/db';
import { knownLoader } from './known-loader.ts';
import { once } from './once.ts';
import { pageLoader } from './page-loader.ts';
import type { Read } from './read.ts';

/** The reads of one request that its fields share: each gathers its ids, none runs for one row. */
export function createLoaders(read: Read) {
  return {
    answeredReportsOfArticle: knownLoader(read, listAnsweredReportsByArticles),
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
    crossingVersions: knownLoader(read, listCrossingVersions),
    event: knownLoader(read, findEventsByIds),
    figure: knownLoader(read, findFiguresBySlugs),
    figuresOfCandidate: knownLoader(read, findFiguresByCandidates),
    figuresOfRecord: knownLoader(read, findFiguresByRecords),
    noticesOfArticle: knownLoader(read, listNoticesByArticles),
    noticeOfArticle: knownLoader(read, listNoticesBySlugs),
    otherReports: knownLoader(read, listOtherReports),
    overridesOfArticle: knownLoader(read, listOverridesByArticles),
    pinsOfArticle: knownLoader(read, listPinsByArticles),
    place: knownLoader(read, findPlacesByIds),
    placeGraph: once(() => read(findPlaceGraph)),
    printings: knownLoader(read, listPrintings),
    quote: knownLoader(read, findQuotesByIds),
    quoteCountOfSource: knownLoader(read, countQuotesBySources),
    quotesOfSource: pageLoader<Quote, QuoteOrderField>(read, listQuotesOfSources),
    reportCounts: knownLoader(read, countReportsBySources),
    reportsOfSameCount: knownLoader(read, listReportsOfSameCount),
    revisionsOfArticle: knownLoader(read, listRevisionsByArticles),
    source: knownLoader(read, findSourcesByIds),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
