import { type Database, findStaffByIds } from '@headcount/db';
import { isAllowed } from '../../identity/permission.ts';
import { PERMISSIONS } from '../../identity/permissions.ts';
import type { Actor } from '../actor.ts';
import type { Reason } from './refuse-at-its-hour.ts';

/** Who answers for something that goes out by itself, and why they may not any more. */
export interface Answering {
  readonly actor: Actor;
  readonly refusal: Reason | null;
}

/**
 * Whoever set an hour answers for what goes out at it. Somebody who was suspended since, or given a
 * role that may not publish, answers for nothing: another must set the hour again.
 */
export async function whoAnswers(
  database: Database,
  id: string,
  permission: 'Mutation.publishDraft' | 'Mutation.publishRelease',
): Promise<Answering> {
  const [member] = await findStaffByIds(database.sql, [id]);
  const actor = { id, name: member?.name ?? id };
  const least = PERMISSIONS[permission];
  if (!member || !least) return { actor, refusal: refuse('Whoever set the hour is not on staff.') };
  if (member.suspendedAt !== null) {
    return { actor, refusal: refuse(`${member.name}, who set the hour, was suspended since.`) };
  }
  if (isAllowed(member.role, least)) return { actor, refusal: null };
  return { actor, refusal: refuse(`${member.name}, who set the hour, may not ${least.to} now.`) };
}

function refuse(message: string): Reason {
  return { draftId: null, message: `${message} Set the hour again.` };
}
