import type { Database, Sql } from '@headcount/db';
import {
  changeDraft,
  changeRelease,
  type Due,
  findDraftsByIds,
  recordAudit,
  recordDecision,
} from '@headcount/db/newsroom';
import type { Actor } from '../actor.ts';
import type { Obstacle } from '../obstacle.ts';

/** Why something did not go out, and the draft that it is about. */
export type Reason = Pick<Obstacle, 'draftId' | 'message'>;

const LONGEST_NOTE = 2000;

/** Sends a draft that could not go out at its hour back to review, and says why. One that moved on meanwhile is left alone. */
export async function refuseDraft(
  database: Database,
  { id, version }: Due,
  actor: Actor,
  reasons: readonly Reason[],
): Promise<void> {
  await database.transaction(async (sql) => {
    const draft = await changeDraft(sql, {
      id,
      version,
      from: ['SCHEDULED'],
      state: 'IN_REVIEW',
      approvedBy: null,
      scheduledFor: null,
      scheduledBy: null,
    });
    if (!draft) return;
    await decide(sql, id, draft.version, actor, reasons);
    await audit(sql, actor, 'DRAFT', id, reasons);
  });
}

/** Opens a release again that could not go out at its hour; each draft that stood in its way is told why. */
export async function refuseRelease(
  database: Database,
  { id, version }: Due,
  actor: Actor,
  reasons: readonly Reason[],
): Promise<void> {
  await database.transaction(async (sql) => {
    const release = await changeRelease(sql, {
      id,
      version,
      from: ['SCHEDULED'],
      state: 'OPEN',
      refusal: noteOf(reasons),
      scheduledFor: null,
      scheduledBy: null,
    });
    if (!release) return;
    const byDraft = Map.groupBy(reasons, ({ draftId }) => draftId);
    for (const [draftId, own] of byDraft) {
      const [draft] = draftId === null ? [] : await findDraftsByIds(sql, [draftId]);
      if (draft) await decide(sql, draft.id, draft.version, actor, own);
    }
    await audit(sql, actor, 'RELEASE', id, reasons);
  });
}

function noteOf(reasons: readonly Reason[]): string {
  return reasons
    .map(({ message }) => message)
    .join(' ')
    .slice(0, LONGEST_NOTE);
}

async function decide(
  sql: Sql,
  draftId: string,
  version: number,
  { id: decidedBy }: Actor,
  reasons: readonly Reason[],
): Promise<void> {
  const note = noteOf(reasons);
  await recordDecision(sql, { draftId, version, action: 'REFUSED_AT_ITS_HOUR', decidedBy, note });
}

async function audit(
  sql: Sql,
  { id, name }: Actor,
  subjectKind: 'DRAFT' | 'RELEASE',
  subjectId: string,
  reasons: readonly Reason[],
): Promise<void> {
  await recordAudit(sql, {
    actorId: id,
    actorName: name,
    action: 'REFUSED_AT_ITS_HOUR',
    subjectKind,
    subjectId,
    details: { why: noteOf(reasons) },
  });
}
