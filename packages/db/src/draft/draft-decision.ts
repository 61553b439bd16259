import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { DraftAction } from '../generated/kysely/schema.ts';

/** A step of the way from draft to publication. */
export interface DraftDecision {
  readonly id: string;
  readonly draftId: string;
  /** The version that was decided about. */
  readonly version: number;
  readonly action: DraftAction;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
  readonly note: string | null;
}

/** A step to be recorded. */
export type DecisionEntry = Pick<DraftDecision, 'draftId' | 'version' | 'action' | 'decidedBy'> & {
  readonly note?: string | null;
};

/** Records a step, in the transaction that takes it. */
export async function recordDecision(sql: Sql, entry: DecisionEntry): Promise<void> {
  await sql
    .insertInto('draft_decision')
    .values({
      draft_id: entry.draftId,
      version: entry.version,
      action: entry.action,
      decided_by: entry.decidedBy,
      note: entry.note ?? null,
    })
    .execute();
}

/** Every step of a draft, the latest first. */
export async function listDecisions(sql: Sql, draftId: string): Promise<DraftDecision[]> {
  const [decisions = []] = await listDecisionsOfDrafts(sql, [draftId]);
  return decisions;
}

/** The same of several drafts, in their order. */
export async function listDecisionsOfDrafts(
  sql: Sql,
  draftIds: readonly string[],
): Promise<DraftDecision[][]> {
  if (draftIds.length === 0) return [];
  const decisions = await sql
    .selectFrom('draft_decision as de')
    .select([
      'de.id',
      'de.draft_id as draftId',
      'de.version',
      'de.action',
      'de.decided_by as decidedBy',
      'de.decided_at as decidedAt',
      'de.note',
    ])
    .where(raw<boolean>`de.draft_id = any(${draftIds}::text[])`)
    .orderBy('de.id', 'desc')
    .execute();
  const byDraft = Map.groupBy(decisions, ({ draftId }) => draftId);
  return draftIds.map((id) => byDraft.get(id) ?? []);
}
