import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { asJson } from '../writing/as-json.ts';

/** Where the corrected sentence stands in the public revision. */
export interface CorrectedPlace {
  readonly path: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** A correction that waits to be printed with the next publication of its article. */
export interface DraftCorrection {
  readonly id: string;
  readonly draftId: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** The figure whose change called for it; null when an editor wrote it. */
  readonly figureId: string | null;
  readonly place: CorrectedPlace | null;
  /** Names the change, so that the same change drafts it once. */
  readonly origin: string | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** When its new words were put into the draft. */
  readonly appliedAt: Instant | null;
  readonly droppedAt: Instant | null;
  readonly droppedBy: string | null;
  readonly droppedReason: string | null;
  readonly publishedAt: Instant | null;
}

/** A correction to be drafted. */
export type DraftCorrectionEntry = Pick<
  DraftCorrection,
  'id' | 'draftId' | 'before' | 'after' | 'reason' | 'figureId' | 'place' | 'origin' | 'createdBy'
>;

/** Drafts a correction. False when the same change had drafted it before: nothing was written. */
export async function recordDraftCorrection(
  sql: Sql,
  entry: DraftCorrectionEntry,
): Promise<boolean> {
  const created = await sql
    .insertInto('draft_correction')
    .values({
      id: entry.id,
      draft_id: entry.draftId,
      before: entry.before,
      after: entry.after,
      reason: entry.reason,
      figure_id: entry.figureId,
      place: entry.place && asJson(entry.place),
      origin: entry.origin,
      created_by: entry.createdBy,
    })
    .onConflict((conflict) => conflict.columns(['draft_id', 'origin']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return created !== undefined;
}

/** Every correction of a draft, printed, dropped and waiting, in the order in which they were drafted. */
export async function listDraftCorrections(sql: Sql, draftId: string): Promise<DraftCorrection[]> {
  return await draftCorrections(sql)
    .where('co.draft_id', '=', draftId)
    .orderBy('co.created_at')
    .orderBy('co.id')
    .execute();
}

/** The corrections that wait in any draft on the desk, the oldest first. */
export async function listWaitingCorrections(sql: Sql, limit = 100): Promise<DraftCorrection[]> {
  return await draftCorrections(sql)
    .innerJoin('draft as dr', 'dr.id', 'co.draft_id')
    .where('dr.discarded_at', 'is', null)
    .where('co.dropped_at', 'is', null)
    .where('co.published_at', 'is', null)
    .orderBy('co.created_at')
    .orderBy('co.id')
    .limit(limit)
    .execute();
}

/** A drafted correction; null where there is none. */
export async function findDraftCorrection(sql: Sql, id: string): Promise<DraftCorrection | null> {
  return (await draftCorrections(sql).where('co.id', '=', id).executeTakeFirst()) ?? null;
}

/** What may change of a correction while it waits; what is left out stays. */
export interface CorrectionChange {
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  /** Whether its new words stand in the draft. */
  readonly isApplied?: boolean;
  readonly dropped?: { readonly by: string; readonly reason: string };
  readonly isPublished?: true;
}

/** Changes a correction that still waits. Null where none waits: nothing was written. */
export async function changeDraftCorrection(
  sql: Sql,
  id: string,
  { before, after, reason, isApplied, dropped, isPublished }: CorrectionChange,
): Promise<DraftCorrection | null> {
  const changed = await sql
    .updateTable('draft_correction as co')
    .set({
      before,
      after,
      reason,
      ...(isApplied !== undefined && { applied_at: isApplied ? raw<string>`now()` : null }),
      ...(dropped && {
        dropped_at: raw<string>`now()`,
        dropped_by: dropped.by,
        dropped_reason: dropped.reason,
      }),
      ...(isPublished && { published_at: raw<string>`now()` }),
      // So that a change of nothing is a statement too.
      draft_id: raw`co.draft_id`,
    })
    .where('co.id', '=', id)
    .where('co.dropped_at', 'is', null)
    .where('co.published_at', 'is', null)
    .returning(columns)
    .executeTakeFirst();
  return changed ?? null;
}

function draftCorrections(sql: Sql) {
  return sql.selectFrom('draft_correction as co').select(columns);
}

const columns = [
  'co.id',
  'co.draft_id as draftId',
  'co.before',
  'co.after',
  'co.reason',
  'co.figure_id as figureId',
  raw<CorrectedPlace | null>`co.place`.as('place'),
  'co.origin',
  'co.created_by as createdBy',
  'co.created_at as createdAt',
  'co.applied_at as appliedAt',
  'co.dropped_at as droppedAt',
  'co.dropped_by as droppedBy',
  'co.dropped_reason as droppedReason',
  'co.published_at as publishedAt',
] as const;
