import type { Sql } from '@headcount/db';
import { type HeldRecord, listHeldRecords } from '@headcount/db/newsroom';
import { obstacle, Obstructed } from './obstacle.ts';
import { HeldTooLong, writeHeld } from './write-held.ts';

/** A record that a release took out. */
export type Recorded = Pick<HeldRecord, 'kind' | 'recordId'>;

/**
 * Records what a release holds, in its order. Within the release's transaction.
 *
 * @throws {Obstructed} when one cannot be recorded any more as it was held
 */
export async function recordHeld(
  sql: Sql,
  releaseId: string,
  recordedBy: string,
): Promise<readonly Recorded[]> {
  const [held = []] = await listHeldRecords(sql, [releaseId]);
  const written = new Set<string>();
  for (const record of held) {
    const key = `${record.kind} ${record.recordId}`;
    try {
      await writeHeld(sql, record, { recordedBy, isOurs: written.has(key) });
    } catch (error) {
      const why = reasonIn(error);
      if (why === null) throw error;
      const { kind, recordId } = record;
      const message = `The held ${kind.toLowerCase()} ${recordId} cannot be recorded: ${why}.`;
      throw new Obstructed([obstacle('HELD_RECORD_REFUSED', null, message)]);
    }
    written.add(key);
  }
  return held.map(({ kind, recordId }) => ({ kind, recordId }));
}

/** Why an entry was refused, for people; null for what is no refusal of the entry. */
function reasonIn(error: unknown): string | null {
  if (error instanceof HeldTooLong) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === '23503') return 'something that it names is not in the ledger';
  if (error.code === '23505') return 'a record of this key is there already';
  return error.code === '23514' ? 'it says something that no record can say' : null;
}
