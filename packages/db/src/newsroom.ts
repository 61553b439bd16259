// The door to the newsroom's own books, which nothing that is public reads. Reads: `find…` may miss,
// `list…` pages, `…ByIds` keeps the order.

// The audit log
export type { AuditEntry } from './audit/audit-entry.ts';
export type { AuditFilter } from './audit/filter-audit.ts';
export type { AuditAction } from './audit/audit-action.ts';
export { recordAudit, type AuditRecord } from './audit/record-audit.ts';
export { countAudit, exportAudit, listAudit, type AuditRequest } from './audit/list-audit.ts';
export { listNoted } from './audit/list-noted.ts';
export { verifyAuditChain, type AuditChain, type BrokenLink } from './audit/verify-audit-chain.ts';

// Drafts
export type { Draft, DraftText, ListedDraft } from './draft/draft.ts';
export { createDraft, type DraftEntry } from './draft/create-draft.ts';
export { findDraftBySlug, findDraftsByIds, lockDraft } from './draft/find-drafts.ts';
export {
  countDrafts,
  listDrafts,
  type DraftFilter,
  type DraftOrderField,
  type DraftsRequest,
} from './draft/list-drafts.ts';
export { saveDraft, type DraftSave, type SaveOutcome } from './draft/save-draft.ts';
export { changeDraft, type DraftChange } from './draft/change-draft.ts';
export type { DraftVersion } from './draft/draft-version.ts';
export { listWriters } from './draft/list-writers.ts';
export {
  countDraftVersions,
  findDraftVersion,
  listDraftVersions,
} from './draft/list-draft-versions.ts';
export {
  listDecisions,
  listDecisionsOfDrafts,
  recordDecision,
  type DecisionEntry,
  type DraftDecision,
} from './draft/draft-decision.ts';
export {
  findComment,
  listComments,
  recordComment,
  resolveComment,
  type CommentAnchor,
  type CommentEntry,
  type DraftComment,
} from './draft/comment.ts';
export {
  listOverrides,
  recordOverride,
  withdrawOverride,
  type DiagnosticKey,
  type DraftOverride,
} from './draft/override.ts';
export {
  changeDraftCorrection,
  findDraftCorrection,
  listDraftCorrections,
  listWaitingCorrections,
  recordDraftCorrection,
  type CorrectedPlace,
  type CorrectionChange,
  type DraftCorrection,
  type DraftCorrectionEntry,
} from './draft/draft-correction.ts';
export {
  listPresences,
  PRESENCE_SECONDS,
  recordPresence,
  removePresence,
  type Presence,
} from './draft/presence.ts';
export type { DraftAction, DraftState, SaveKind } from './generated/kysely/schema.ts';

// Releases, and what they hold
export {
  changeRelease,
  createRelease,
  findReleasesByIds,
  lockRelease,
  type Release,
  type ReleaseChange,
} from './release/release.ts';
export {
  countReleases,
  listDraftIdsOfRelease,
  listReleases,
  type ReleaseOrderField,
  type ReleasesRequest,
} from './release/list-releases.ts';
export {
  dropHeldRecord,
  findHeldRecord,
  holdRecord,
  listHeldRecords,
  type HeldRecord,
} from './release/held-record.ts';
export type { RecordKind, ReleaseState } from './generated/kysely/schema.ts';

// Files and captures
export { findFilesByIds, readFileBytes, type StoredFile } from './file/stored-file.ts';
export {
  FileTooLarge,
  removeUnfinishedFiles,
  storeFile,
  type FileEntry,
} from './file/store-file.ts';
export {
  findCapturesByIds,
  listCaptureChecks,
  listCapturesByCitations,
  listFailingCaptures,
  recordCapture,
  recordCaptureCheck,
  type Capture,
  type CaptureCheck,
} from './capture/capture.ts';
export { countCaptures, listCaptures } from './capture/list-captures.ts';
export type { CaptureOutcome } from './generated/kysely/schema.ts';

// What readers say is wrong
export {
  answerErrorReport,
  findErrorReportsByIds,
  recordErrorReport,
  type ErrorReport,
  type ErrorReportAnswer,
  type ErrorReportEntry,
} from './error-report/error-report.ts';
export {
  countErrorReports,
  listErrorReports,
  type ErrorReportFilter,
  type ErrorReportOrderField,
  type ErrorReportsRequest,
} from './error-report/list-error-reports.ts';
export type { ErrorReportOutcome } from './generated/kysely/schema.ts';

// What must follow, and what must not happen twice
export {
  appendOutbox,
  claimOutbox,
  finishOutbox,
  forgetOutbox,
  listParkedOutbox,
  retryOutbox,
  unparkOutbox,
  type OutboxEntry,
} from './outbox/outbox.ts';
export { actOnce, forgetAnswers, KeyUsedOtherwise, type OnceKey } from './idempotency/act-once.ts';

// Imports
export {
  createImportJob,
  findImportJobsByIds,
  prepareImport,
  type ImportJob,
  type ImportPreparation,
} from './import-job/import-job.ts';
export {
  countImportJobs,
  listImportJobs,
  type ImportJobOrderField,
} from './import-job/list-import-jobs.ts';
export {
  askImport,
  cancelImport,
  claimImport,
  endImport,
  failLostImports,
  keepImportAlive,
  type ImportEnd,
  type ImportProgress,
  type ImportWork,
} from './import-job/work-import-job.ts';
export {
  listImportRefusals,
  recordImportRefusals,
  removeImportRefusals,
  type ImportRefusal,
} from './import-job/import-refusal.ts';
export {
  keepImportMapping,
  listImportMappings,
  type ImportMapping,
} from './import-job/import-mapping.ts';
export type { ImportAsk, ImportState } from './generated/kysely/schema.ts';

// Publication
export { listDueDrafts, listDueReleases, type Due } from './publication/list-due.ts';
export { findAddress, type ArticleAddress } from './article/find-address.ts';
export { lockArticle } from './article/lock-article.ts';
export { takeArticleBack, type TakenBack } from './article/take-article-back.ts';
export { lockLedger } from './writing/lock-ledger.ts';
export { readClock } from './reading/clock.ts';
