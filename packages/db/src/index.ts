// The door of the database room. Reads: `find…` may miss, `list…` pages, `…ByIds` keeps the order.

// Connection
export { createDatabase, type Database } from './connection/database.ts';
export { DatabaseUnavailable } from './connection/failure.ts';
export { countStatements } from './connection/count-statements.ts';
export type { StatementListener } from './connection/statements.ts';
export type { Sql } from './connection/typed-sql.ts';

// Pages of lists
export {
  UnknownPosition,
  type Direction,
  type Edge,
  type Page,
  type PageRequest,
  type Position,
} from './reading/page.ts';
export { readDataRevision } from './reading/data-revision.ts';

export { advanceDataRevision } from './writing/advance-data-revision.ts';
export { isLedgerEmpty } from './writing/is-ledger-empty.ts';
export type { Recording } from './writing/recording.ts';

// Crossings
export type { Crossing, CrossingSupersession } from './crossing/crossing.ts';
export type { CrossingFilter, DayRange, PlaceChoice } from './crossing/filter-crossings.ts';
export {
  countCrossings,
  listCrossings,
  type CrossingOrderField,
  type CrossingsRequest,
} from './crossing/list-crossings.ts';
export { findCrossingsByIds, listCrossingVersions } from './crossing/find-crossings.ts';
export {
  countCrossingsByEvents,
  listCrossingsOf,
  type CrossingOwner,
  type CrossingsOfRequest,
} from './crossing/list-crossings-of.ts';
export { listOtherReports } from './crossing/list-other-reports.ts';
export { listReportsOfSameCount } from './crossing/list-same-count.ts';
export {
  recordCrossings,
  recordSupersessions,
  type CrossingEntry,
  type SupersessionEntry,
} from './crossing/record-crossings.ts';
export { crossingRecord } from './crossing/crossing-record.ts';
export {
  CountsChanged,
  importCrossings,
  ImportRunning,
  TooManyChanges,
  type ImportOutcome,
  type ImportRequest,
} from './crossing/import-crossings.ts';
export type { ImportedCrossing } from './crossing/imported-crossing.ts';
export type { ChangedCrossing } from './crossing/import-comparison.ts';
export type { ImportCitation, ImportGround } from './crossing/import-ground.ts';

// Events
export type { Event, EventQuantity } from './event/event.ts';
export {
  countEvents,
  listEvents,
  type EventFilter,
  type EventOrderField,
  type EventsRequest,
} from './event/list-events.ts';
export { findEventsByIds } from './event/find-events.ts';
export { recordEvents, type EventEntry } from './event/record-events.ts';
export { eventRecord } from './event/event-record.ts';

// Quotes
export type { Quote } from './quote/quote.ts';
export {
  countQuotes,
  findQuotesByIds,
  listQuotes,
  type QuoteFilter,
  type QuoteOrderField,
  type QuotesRequest,
} from './quote/list-quotes.ts';
export { recordQuotes, type QuoteEntry } from './quote/record-quotes.ts';

export {
  countQuotesBySources,
  listQuotesOfSources,
  type QuotesOfSourcesRequest,
} from './quote/list-quotes-of-sources.ts';

// Figures
export type { Figure } from './figure/figure.ts';
export { findFiguresBySlugs } from './figure/find-figures.ts';
export { findFiguresByCandidates } from './figure/find-figures-by-candidates.ts';
export { findFiguresByRecords } from './figure/find-figures-by-records.ts';
export {
  countFigures,
  findFigureSlugsByRecords,
  listFigures,
  type FigureOrderField,
  type FiguresRequest,
} from './figure/list-figures.ts';
export {
  recordAssumptions,
  recordFigures,
  type FigureEntry,
  type FigureInputEntry,
} from './figure/record-figures.ts';
export { findAssumptionsByIds } from './figure/find-assumptions.ts';

// Articles
export type { Article } from './article/article.ts';
export {
  countArticles,
  findArticle,
  findArticlesBySlugs,
  listArticles,
  type ArticleOrderField,
  type ArticlesRequest,
} from './article/list-articles.ts';
export {
  findCorrectionsByIds,
  listCorrectionsByArticles,
  type Correction,
} from './article/list-corrections.ts';
export { recordRevision, type Pin, type PublishedRevision } from './article/record-revision.ts';
export { recordCorrection } from './article/record-correction.ts';
export { type ArticleRevision, listRevisionsByArticles } from './article/list-revisions.ts';
export {
  countPublicCorrections,
  listPublicCorrections,
  type CorrectionOrderField,
} from './article/list-public-corrections.ts';
export {
  countPublicNotices,
  listNoticesByArticles,
  listNoticesBySlugs,
  listPublicNotices,
  type ArticleNotice,
  type NoticeOrderField,
} from './article/list-notices.ts';
export {
  listOverridesByArticles,
  type RevisionOverride,
} from './article/list-revision-overrides.ts';
export { findPinnedVersions, type PinnedVersions } from './article/find-pinned-versions.ts';
export { listPinsByArticles } from './article/list-pins.ts';
export { listPrintings, type Printing } from './article/list-printings.ts';

// What readers say is wrong, as far as everybody may know it
export {
  findPublicErrorReport,
  listAnsweredReportsByArticles,
  type PublicErrorReport,
} from './error-report/public-error-report.ts';

// What became known between two instants
export type { SpanOfTime } from './history/span-of-time.ts';
export {
  type Counted,
  listRecordChanges,
  type RecordChanges,
  type RecordKey,
} from './history/list-record-changes.ts';
export { listSupersessions, type Supersession } from './history/list-supersessions.ts';
export { findAffectedFigureSlugs } from './history/find-affected-figures.ts';

// Sources, citations, places
export type { Source } from './source/source.ts';
export {
  countSources,
  findSourcesByIds,
  listSources,
  type SourceFilter,
  type SourceOrderField,
  type SourcesRequest,
} from './source/list-sources.ts';
export { countReportsBySources, type ReportCounts } from './source/count-reports.ts';
export { recordSources } from './source/record-sources.ts';
export type { Citation } from './citation/citation.ts';
export { findCitationsByIds } from './citation/find-citations.ts';
export { recordCitations, type CitationEntry } from './citation/record-citations.ts';
export type { Place } from './place/place.ts';
export {
  countPlaces,
  findPlacesByIds,
  listPlaces,
  type PlaceFilter,
  type PlaceOrderField,
  type PlacesRequest,
} from './place/list-places.ts';
export { findPlaceGraph, type KnownPlaces } from './place/find-place-graph.ts';
export { listPlaceNames } from './place/list-place-names.ts';
export { recordPlaces, type PlaceEntry } from './place/record-places.ts';

// The newsroom's people
export type { StaffMember } from './staff/staff-member.ts';
export { findStaffByIds, hasStaffWith, listStaff } from './staff/find-staff.ts';
export { findSignedIn, SESSION_HOURS, type SignedIn } from './staff/find-session.ts';
export {
  findInvitation,
  findInvitationTo,
  invite,
  listInvitations,
  revokeInvitation,
  type Invitation,
} from './staff/invitation.ts';
export {
  acceptInvitation,
  InvitationRefused,
  type NewcomerEntry,
} from './staff/accept-invitation.ts';
export {
  changeRole,
  endSessions,
  restoreStaff,
  suspendStaff,
  type StaffChangeRefusal,
} from './staff/change-staff.ts';
export { findChallenged } from './staff/find-challenged.ts';
export { hasAdministrator } from './staff/has-administrator.ts';
export { listSessions, type StaffSession } from './staff/list-sessions.ts';
export { forgetTurns, takeTurn, type TurnLimit } from './staff/take-turn.ts';
