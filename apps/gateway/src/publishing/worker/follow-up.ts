import type { Database } from '@headcount/db';
import type { OutboxEntry } from '@headcount/db/newsroom';

/** What a follow-up works with. */
interface FollowUpGround {
  readonly database: Database;
  /** Aborted when the process is told to stop. */
  readonly signal: AbortSignal;
}

/**
 * Does what must follow from an entry of the outbox. It may be called more than once for one entry,
 * and by another process than the first time: what it does twice must be as if done once.
 */
export type FollowUp = (entry: OutboxEntry, ground: FollowUpGround) => Promise<void>;

/** What follows from each topic. A topic that nothing follows from is done at once. */
export type FollowUps = Readonly<Record<string, readonly FollowUp[]>>;
