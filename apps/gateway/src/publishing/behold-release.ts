import type { Database } from '@headcount/db';
import { findReleasesByIds, readClock } from '@headcount/db/newsroom';
import type { Instant } from '@headcount/ledger';
import { type Context, createContextWithin } from '../context.ts';
import { isOpen } from './form-obstacles.ts';
import { Obstructed } from './obstacle.ts';
import { recordHeld } from './record-held.ts';
import { undone } from './undone.ts';

/**
 * Looks at the ledger as it would be with what a release holds; nothing is kept. Null where the
 * release is not open, or what it holds cannot be recorded as things stand.
 */
export async function beholdRelease<T>(
  database: Database,
  { id, signal }: { readonly id: string; readonly signal: AbortSignal },
  look: (context: Context, now: Instant) => Promise<T>,
): Promise<T | null> {
  try {
    return await undone(database, async (sql) => {
      const [release] = await findReleasesByIds(sql, [id]);
      if (!release || !isOpen(release)) return null;
      await recordHeld(sql, id, 'rehearsal');
      const now = await readClock(sql);
      return await look(createContextWithin(sql, signal, now), now);
    });
  } catch (error) {
    if (error instanceof Obstructed) return null;
    throw error;
  }
}
