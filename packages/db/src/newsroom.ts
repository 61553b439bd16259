// The door to the newsroom's own books, which nothing that is public reads. Reads: `find…` may miss,
// `list…` pages, `…ByIds` keeps the order.

// The audit log
export type { AuditEntry } from './audit/audit-entry.ts';
export type { AuditFilter } from './audit/filter-audit.ts';
export { recordAudit, type AuditRecord } from './audit/record-audit.ts';
export { countAudit, exportAudit, listAudit, type AuditRequest } from './audit/list-audit.ts';
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
export {
  countDraftVersions,
  findDraftVersion,
  listDraftVersions,
} from './draft/list-draft-versions.ts';
export {
  listDecisions,
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
