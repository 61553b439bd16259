import type { Sql } from '@headcount/db';
import {
  changeDraft,
  type Draft,
  dropHeldRecord,
  findHeldRecord,
  findReleasesByIds,
  lockDraft,
} from '@headcount/db/newsroom';
import type { UpdateReleaseInput } from '../../generated/staff-resolvers.ts';
import { isOpen, notAlone } from '../../publishing/form-obstacles.ts';
import { type Obstacle, obstacle } from '../../publishing/obstacle.ts';
import type { StaffContext } from '../../staff-context.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import { hasPassed } from '../publication/has-passed.ts';
import type { FieldRefusedParent, PublicationRefusedParent } from '../publication/staff-parents.ts';
import { changeRelease } from './change-release.ts';
import type { ReleaseChangedParent } from './staff-parents.ts';
import { titleFault } from './title-fault.ts';

/** Changes what a release is called, its embargo, and what goes out with it. */
export async function updateRelease(
  context: StaffContext,
  input: UpdateReleaseInput,
): Promise<ReleaseChangedParent | PublicationRefusedParent | FieldRefusedParent> {
  const { id, version, embargoUntil, addDrafts, removeDrafts, dropRecords } = input;
  const title = input.title ?? undefined;
  const fault = title === undefined ? null : titleFault(title);
  if (fault) return fault;
  if (typeof embargoUntil === 'string') {
    if (await hasPassed(context, embargoUntil)) {
      return fieldRefused('embargoUntil', 'An embargo ends in the future.');
    }
    const [release] = await context.read((sql) => findReleasesByIds(sql, [id]));
    const hour = release?.scheduledFor ?? null;
    if (hour !== null && Date.parse(embargoUntil) > Date.parse(hour)) {
      return fieldRefused('embargoUntil', `It goes out at ${hour}: cancel that hour first.`);
    }
  }
  return await changeRelease(context, {
    change: {
      id,
      version,
      from: ['OPEN', 'SCHEDULED'],
      ...(title !== undefined && { title: title.trim() }),
      ...(embargoUntil !== undefined && { embargoUntil }),
    },
    action: 'RELEASE_CHANGED',
    details: { title, embargoUntil, addDrafts, removeDrafts, dropRecords },
    async alongside(sql) {
      const found: Obstacle[] = [];
      for (const draft of addDrafts ?? []) found.push(...(await add(sql, id, draft)));
      for (const draft of removeDrafts ?? []) await remove(sql, id, draft);
      for (const held of dropRecords ?? []) await drop(sql, id, held);
      return found;
    },
  });
}

async function add(sql: Sql, releaseId: string, draftId: string): Promise<Obstacle[]> {
  const draft = await lockDraft(sql, draftId);
  if (!draft) return [obstacle('MOVED_ON', draftId, 'There is no such draft.')];
  const inTheWay = await obstaclesTo(sql, releaseId, draft);
  if (inTheWay.length === 0) await move(sql, draft, releaseId);
  return inTheWay;
}

async function obstaclesTo(sql: Sql, releaseId: string, draft: Draft): Promise<Obstacle[]> {
  const { id, state, discardedAt } = draft;
  if (discardedAt !== null) return [obstacle('DISCARDED', id, 'The draft was put away.')];
  if (state === 'PUBLISHED') {
    return [obstacle('ALREADY_PUBLIC', id, 'The text is public as it stands.')];
  }
  if (state === 'SCHEDULED') {
    return [obstacle('SCHEDULED', id, 'The draft has an hour of its own: cancel that first.')];
  }
  const [other] = draft.releaseId ? await findReleasesByIds(sql, [draft.releaseId]) : [];
  return other && other.id !== releaseId && isOpen(other)
    ? [obstacle('IN_RELEASE', id, notAlone(other))]
    : [];
}

async function remove(sql: Sql, releaseId: string, draftId: string): Promise<void> {
  const draft = await lockDraft(sql, draftId);
  if (draft?.releaseId === releaseId) await move(sql, draft, null);
}

async function move(sql: Sql, { id, version, state }: Draft, to: string | null): Promise<void> {
  await changeDraft(sql, { id, version, from: [state], releaseId: to });
}

async function drop(sql: Sql, releaseId: string, heldId: string): Promise<void> {
  const held = await findHeldRecord(sql, heldId);
  if (held?.releaseId === releaseId) await dropHeldRecord(sql, heldId);
}
