import { type Database, DatabaseUnavailable } from '@headcount/db';
import { claimOutbox, finishOutbox, type OutboxEntry, retryOutbox } from '@headcount/db/newsroom';
import type { FollowUps } from './follow-up.ts';
import type { Report } from './publish-due.ts';

/** Seconds for which a worker has its entries to itself. */
const CLAIM_SECONDS = 120;
const BATCH = 10;
/** Seconds until the next try, after each failed one; after the last, somebody must look. */
const PAUSES = [5, 30, 120, 600, 3600];

/**
 * Does what must follow from the entries of the outbox that are due: at least once each, whatever
 * becomes of this process.
 */
export async function followOutbox(
  database: Database,
  followUps: FollowUps,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const entries = await claimOutbox(database.sql, { limit: BATCH, forSeconds: CLAIM_SECONDS });
    for (const entry of entries) await follow(entry);
    if (entries.length < BATCH || signal.aborted) return;
  }

  async function follow(entry: OutboxEntry): Promise<void> {
    const { id, topic, attempts } = entry;
    // Whoever claimed it last died over it, the last time that it could be tried.
    if (attempts > PAUSES.length + 1) return await park(id, 'A process died over it.');
    try {
      for (const followUp of followUps[topic] ?? []) await followUp(entry, { database, signal });
      await finishOutbox(database.sql, id);
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      await putBack(entry, error);
    }
  }

  async function putBack({ id, attempts }: OutboxEntry, error: unknown): Promise<void> {
    const message = `${messageOf(error)} (logged as ${report(error)})`;
    const afterSeconds = PAUSES[attempts - 1];
    if (afterSeconds === undefined) return await park(id, message);
    await retryOutbox(database.sql, id, { error: message, afterSeconds });
  }

  function park(id: string, error: string): Promise<void> {
    return retryOutbox(database.sql, id, { error, afterSeconds: null });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 500) : 'An unknown fault.';
}
