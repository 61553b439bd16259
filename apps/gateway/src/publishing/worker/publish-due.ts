import { type Database, DatabaseUnavailable } from '@headcount/db';
import { type Due, listDueDrafts, listDueReleases } from '@headcount/db/newsroom';
import type { Actor } from '../actor.ts';
import type { Obstacle } from '../obstacle.ts';
import { publishDraft } from '../publish-draft.ts';
import { publishRelease } from '../publish-release.ts';
import { type Reason, refuseDraft, refuseRelease } from './refuse-at-its-hour.ts';
import { whoAnswers } from './who-answers.ts';

/** Tells the log about a fault, and returns the id under which it is found there. */
export type Report = (error: unknown) => string;

/**
 * Publishes every draft and release whose hour has come. Any number of processes may do so at once,
 * and any of them may die over it: the publication itself takes the draft's row, and whoever comes
 * second finds it gone. What cannot go out goes back to the editors with the reason; what the
 * database was not there for is tried again in the next round.
 */
export async function publishDue(
  database: Database,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  for (const due of await listDueReleases(database.sql)) {
    await goOut(due, {
      permission: 'Mutation.publishRelease',
      publish: (actor) =>
        publishRelease(database, { ...requestOf(due, actor, signal), releaseId: due.id }),
      refuse: (actor, reasons) => refuseRelease(database, due, actor, reasons),
    });
  }
  for (const due of await listDueDrafts(database.sql)) {
    await goOut(due, {
      permission: 'Mutation.publishDraft',
      publish: (actor) =>
        publishDraft(database, { ...requestOf(due, actor, signal), draftId: due.id }),
      refuse: (actor, reasons) => refuseDraft(database, due, actor, reasons),
    });
  }

  async function goOut(due: Due, { permission, publish, refuse }: WayOut): Promise<void> {
    if (signal.aborted) return;
    const { actor, refusal } = await whoAnswers(database, due.scheduledBy, permission);
    if (refusal) return await refuse(actor, [refusal]);
    try {
      const outcome = await publish(actor);
      if ('obstacles' in outcome) await refuse(actor, outcome.obstacles);
    } catch (error) {
      if (isPassing(error)) return;
      const message = `Something went wrong here. It is logged as ${report(error)}.`;
      await refuse(actor, [{ draftId: null, message }]);
    }
  }
}

/** How one sort of thing goes out, or back. */
interface WayOut {
  readonly permission: Parameters<typeof whoAnswers>[2];
  publish(actor: Actor): Promise<object | { readonly obstacles: readonly Obstacle[] }>;
  refuse(actor: Actor, reasons: readonly Reason[]): Promise<void>;
}

/** The key is that of the hour: however many processes see it come, it is one request. */
function requestOf({ id, version }: Due, actor: Actor, signal: AbortSignal) {
  return { version, actor, signal, idempotencyKey: `clock ${id} ${version}` };
}

/** An outage, a transaction that others overtook once too often, or a process that is told to stop. */
function isPassing(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  if (!(error instanceof Error)) return false;
  if ('code' in error && (error.code === '40001' || error.code === '40P01')) return true;
  const { extensions } = error as { extensions?: { code?: unknown } };
  return extensions?.code === 'SERVICE_UNAVAILABLE' || extensions?.code === 'DEADLINE_EXCEEDED';
}
