import type { Sql } from '@headcount/db';
import { holdRecord } from '@headcount/db/newsroom';
import { freeKey } from '@headcount/db/records';
import { randomUUID } from 'node:crypto';
import type { StaffContext } from '../../staff-context.ts';
import { closeBooks } from './close-books.ts';
import { Faults } from './entry/faults.ts';
import { isKey } from './entry/read-key.ts';
import { inTransaction } from './in-transaction.ts';
import { refused } from './refused.ts';
import type { RecordHeldParent, RecordRefusedParent } from './staff-parents.ts';

/** A record that never changes once it is there: a citation, an assumption. */
export interface LastingEntry {
  readonly kind: 'CITATION' | 'ASSUMPTION';
  /** The wished key, or null. */
  readonly key: string | null;
  readonly made: string;
  readonly release: string | null;
  /** What is to be recorded under a key. */
  readonly contentOf: (id: string) => Readonly<Record<string, unknown>>;
  readonly write: (sql: Sql, id: string) => Promise<void>;
}

/** Records what never changes, or holds it for its release; gives its key. */
export function recordLasting(
  context: StaffContext,
  entry: LastingEntry,
): Promise<RecordHeldParent | RecordRefusedParent | string> {
  const { kind, key, made, release } = entry;
  if (release !== null && !isKey(release)) {
    const faults = new Faults();
    faults.refuse('holdForRelease', release, 'the id of a release that has not gone out');
    return Promise.resolve(refused(faults));
  }
  return inTransaction(context, async (sql) => {
    const id = await freeKey(sql, kind, key ?? made);
    const faults = new Faults();
    if (key !== null && id !== key) {
      faults.refuse('key', key, 'a key that no other record has');
      return refused(faults);
    }
    if (release === null) {
      await entry.write(sql, id);
      await closeBooks(sql, context.viewer, { action: 'RECORD_RECORDED', kind, id, details: {} });
      return id;
    }
    const held = {
      releaseId: release,
      kind,
      recordId: id,
      entry: entry.contentOf(id),
      reason: null,
      heldBy: context.viewer.id,
    };
    if (!(await holdRecord(sql, { id: randomUUID(), ...held }))) {
      faults.refuse('holdForRelease', release, 'a release that has not gone out');
      return refused(faults);
    }
    const details = { releaseId: release };
    await closeBooks(sql, context.viewer, { action: 'RECORD_HELD', kind, id, details });
    return { __typename: 'RecordHeld', releaseId: release, kind, recordId: id };
  });
}
