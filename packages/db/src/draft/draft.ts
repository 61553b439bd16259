import type { ArticleDocument, Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { DraftState } from '../generated/kysely/schema.ts';

/** What is written in a draft: the article, and what stands around its words. */
export interface DraftText {
  readonly document: ArticleDocument;
  /** The address that the article has or will have; null until somebody chooses one. */
  readonly slug: string | null;
  readonly byline: string;
  readonly dateline: string | null;
  readonly language: string;
  readonly leadingFigureId: string | null;
}

/** A draft as it stands in a list, without its words. */
export interface ListedDraft extends Omit<DraftText, 'document'> {
  readonly id: string;
  readonly state: DraftState;
  /** The token by which a stale change is refused; every change advances it. */
  readonly version: number;
  readonly headline: string;
  /** The public revision that the text began from; null where there is none. */
  readonly baseRevision: number | null;
  readonly changeReason: string | null;
  readonly embargoUntil: Instant | null;
  readonly scheduledFor: Instant | null;
  readonly scheduledBy: string | null;
  readonly submittedBy: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly releaseId: string | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly updatedBy: string;
  readonly updatedAt: Instant;
  readonly discardedAt: Instant | null;
}

/** The working copy of an article. */
export interface Draft extends ListedDraft {
  readonly document: ArticleDocument;
}

/** Drafts as they stand in lists. */
export function listedDrafts(sql: Sql) {
  return sql.selectFrom('draft as dr').select(listedColumns);
}

/** Drafts with their words. */
export function wholeDrafts(sql: Sql) {
  return listedDrafts(sql).select(documentColumn);
}

/** The words of a draft: whoever saved them had read them as a document first. */
export const documentColumn = raw<ArticleDocument>`dr.document`.as('document');

export const listedColumns = [
  'dr.id',
  'dr.state',
  'dr.version',
  'dr.headline',
  'dr.slug',
  'dr.byline',
  'dr.dateline',
  'dr.language',
  'dr.leading_figure_id as leadingFigureId',
  'dr.base_revision as baseRevision',
  'dr.change_reason as changeReason',
  'dr.embargo_until as embargoUntil',
  'dr.scheduled_for as scheduledFor',
  'dr.scheduled_by as scheduledBy',
  'dr.submitted_by as submittedBy',
  'dr.approved_by as approvedBy',
  'dr.approved_at as approvedAt',
  'dr.release_id as releaseId',
  'dr.created_by as createdBy',
  'dr.created_at as createdAt',
  'dr.updated_by as updatedBy',
  'dr.updated_at as updatedAt',
  'dr.discarded_at as discardedAt',
] as const;
