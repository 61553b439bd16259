import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { DraftState } from '../generated/kysely/schema.ts';
import { type Draft, documentColumn, listedColumns } from './draft.ts';

/** A change to what stands around a draft's text: its state and its dates. What is left out stays. */
export interface DraftChange {
  readonly id: string;
  /** The version that was before whoever changes it. */
  readonly version: number;
  /** The states in which the change makes sense. */
  readonly from: readonly DraftState[];
  readonly state?: DraftState;
  readonly changeReason?: string | null;
  readonly embargoUntil?: Instant | null;
  readonly scheduledFor?: Instant | null;
  readonly scheduledBy?: string | null;
  readonly submittedBy?: string | null;
  /** Who wrote something that is printed with the text. */
  readonly updatedBy?: string;
  /** Who approves it now; null takes the approval back. */
  readonly approvedBy?: string | null;
  readonly releaseId?: string | null;
  readonly baseRevision?: number | null;
  /** Puts it away, with its address free for another. */
  readonly isDiscarded?: true;
}

/**
 * Changes a draft that is still at the version and in a state that its editor saw. Call it in a
 * transaction.
 *
 * @returns the draft as it stands then; null when it had moved on: nothing was written
 */
export async function changeDraft(sql: Sql, change: DraftChange): Promise<Draft | null> {
  const draft = await sql
    .updateTable('draft as dr')
    .where('dr.id', '=', change.id)
    .where('dr.version', '=', change.version)
    .where('dr.state', 'in', change.from)
    .where('dr.discarded_at', 'is', null)
    .set({ ...columnsOf(change), version: raw`dr.version + 1` })
    .returning([...listedColumns, documentColumn])
    .executeTakeFirst();
  return draft ?? null;
}

/** Columns that are not said are left out: Kysely writes none that is undefined. */
function columnsOf(change: DraftChange) {
  return {
    state: change.state,
    change_reason: change.changeReason,
    embargo_until: change.embargoUntil,
    scheduled_for: change.scheduledFor,
    scheduled_by: change.scheduledBy,
    submitted_by: change.submittedBy,
    updated_by: change.updatedBy,
    approved_by: change.approvedBy,
    release_id: change.releaseId,
    base_revision: change.baseRevision,
    ...(change.approvedBy !== undefined && {
      approved_at: change.approvedBy === null ? null : raw<string>`now()`,
    }),
    ...(change.isDiscarded && putAway),
  };
}

const putAway = {
  discarded_at: raw<string>`now()`,
  slug: null,
  state: 'DRAFT',
  approved_by: null,
  approved_at: null,
  scheduled_for: null,
  scheduled_by: null,
} as const;
