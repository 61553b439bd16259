// The door for those who keep records: what a form needs to read, and how the next version of a
// record is written. Reads: `find…` may miss, `list…` pages, `search…` looks for words.

// Versions
export { freeKey, isHeld } from './record/free-key.ts';
export { lockRecords } from './record/lock-records.ts';
export { nextVersion, type NextVersion } from './record/next-version.ts';
export {
  findRecordings,
  type VersionKey,
  type VersionRecording,
} from './record/find-recordings.ts';
export {
  findStandings,
  listBorders,
  type ReferenceKind,
  type ReferenceStanding,
} from './record/find-standings.ts';
export {
  findLastingStandings,
  findStandingIn,
  listReplaced,
  type StandingInChain,
} from './record/find-lasting-standings.ts';
export { type LastingKind, recordStanding } from './record/record-standing.ts';
export { keepSnapshot, listReferenceRevisions } from './record/reference-revisions.ts';
export { type ReplacedIn, takePlace } from './record/take-place.ts';
export type {
  AssumptionSnapshot,
  CitationSnapshot,
  LastingStanding,
  PlaceSnapshot,
  ReferenceChange,
  ReferenceRevision,
  SourceSnapshot,
} from './record/reference.ts';
export { recordSourceVersion } from './source/record-source-version.ts';
export { recordPlaceVersion } from './place/record-place-version.ts';
export { listEventVersions } from './event/list-event-versions.ts';
export { listQuoteVersions } from './quote/list-quote-versions.ts';
export { assembleFigure, type ProposedFigure } from './figure/assemble-figure.ts';
export { type FigureVersion, listFigureVersions } from './figure/list-figure-versions.ts';

// Words
export { type FoundSource, searchSources } from './source/search-sources.ts';
export { type FoundPlace, searchPlaces } from './place/search-places.ts';
export { listNamesByNumbers, type NamesByNumbers } from './record/list-names-by-numbers.ts';
export { listEventsLike, searchEvents } from './event/search-events.ts';
export { searchQuotes } from './quote/search-quotes.ts';
export { searchCrossings } from './crossing/search-crossings.ts';
export {
  type FoundCitation,
  listCitationsOfWords,
  searchCitations,
} from './citation/search-citations.ts';
export {
  type FoundAssumption,
  type FoundFigure,
  searchAssumptions,
  searchFigures,
} from './figure/search-figures.ts';

// What is held against an entry
export { listRivals, type RivalQuestion } from './crossing/list-rivals.ts';
export { listSeries, type SeriesKey } from './crossing/list-series.ts';

// What rests on a record, or would
export { findFiguresByCount } from './figure/find-figures-by-count.ts';
export {
  listAssumingArticles,
  listNamingFigures,
  listNamingRecords,
  listPrintingArticles,
  listPrintingDrafts,
  type NamingRecord,
  type PrintingDraft,
} from './record/list-uses.ts';
