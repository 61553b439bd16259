import type { Sql } from '@headcount/db';
import {
  findStandingIn,
  freeKey,
  keepSnapshot,
  type LastingKind,
  listNamingRecords,
  lockRecords,
  nextVersion,
  recordStanding,
  type ReplacedIn,
  takePlace,
} from '@headcount/db/records';
import type { StaffContext } from '../../staff-context.ts';
import type { ChangedRecord } from '../impact/changed-records.ts';
import type { Book } from './book.ts';
import { closeBooks } from './close-books.ts';
import { conflictWith } from './conflict.ts';
import { Faults } from './entry/faults.ts';
import { isKey } from './entry/read-key.ts';
import { inTransaction } from './in-transaction.ts';
import { refused } from './refused.ts';
import type { RecordConflictParent, RecordRefusedParent } from './staff-parents.ts';

/** A citation or an assumption, to take the place of one that is there. */
export interface LastingReplacement {
  readonly kind: LastingKind;
  /** The key of the one whose place it takes. */
  readonly key: string;
  /** The version of that one that was seen. */
  readonly seen: number;
  /** The wished key, or null. */
  readonly newKey: string | null;
  readonly made: string;
  readonly changeReason: string;
  /** Who says it; null where nobody does. */
  readonly sourceId: string | null;
  readonly write: (sql: Sql, id: string) => Promise<void>;
}

/** The key of the new one, and how many records name it. */
export interface Replaced {
  readonly __typename: 'Replaced';
  readonly id: string;
  readonly recordCount: number;
}

/**
 * Records a citation or an assumption, and has it take the place of another in every record as it
 * stands now. What was published stays as it was printed: it names the versions before.
 */
export async function replaceLasting(
  context: StaffContext,
  book: Book,
  replacement: LastingReplacement,
): Promise<Replaced | RecordRefusedParent | RecordConflictParent> {
  const { kind, key, seen } = replacement;
  const faults = new Faults();
  if (!isKey(key)) {
    faults.refuse('key', key, 'the key of a record that is there');
    return refused(faults);
  }
  const outcome = await inTransaction(context, (sql) =>
    putInPlace(context, sql, book, replacement, faults),
  );
  if (outcome === 'REFUSED') return refused(faults);
  if (outcome !== 'STALE') return outcome;
  const standing = await context.read((sql) => findStandingIn(sql, kind, key));
  return conflictWith(context, book, standing, seen, key);
}

async function putInPlace(
  { viewer }: StaffContext,
  sql: Sql,
  book: Book,
  { kind, key, seen, newKey, made, changeReason, sourceId, write }: LastingReplacement,
  faults: Faults,
): Promise<Replaced | 'STALE' | 'REFUSED'> {
  // Nobody records meanwhile: a report that came to cite the old one now would be left behind.
  await lockRecords(sql);
  const next = await nextVersion(sql, kind, key, seen);
  if (next.is === 'STALE') return 'STALE';
  const [latest] = next.is === 'NEXT' ? await book.versions(sql, key) : [];
  if (next.is !== 'NEXT' || !latest) {
    faults.refuse('version', seen, 'a version of a record that is there');
    return 'REFUSED';
  }
  if (latest.replacedBy !== null) {
    faults.refuse('key', key, `one whose place no other has taken: ${latest.replacedBy} took its`);
    return 'REFUSED';
  }
  const { count } = await listNamingRecords(sql, kind, key, 1);
  if (count > MOST_CITING) {
    const most = `one that at most ${MOST_CITING} records cite; ${count} do`;
    faults.refuse('key', key, `${most}: import their file anew with the right one`);
    return 'REFUSED';
  }
  const id = await freeKey(sql, kind, newKey ?? made);
  if (newKey !== null && id !== newKey) {
    faults.refuse('newKey', newKey, 'a key that no other record has');
    return 'REFUSED';
  }
  const recording = { recordedBy: viewer.id, changeReason };
  await write(sql, id);
  await keepSnapshot(sql, kind, id, { version: 1, ...recording });
  const taken = await takePlace(sql, kind, { from: key, to: id, ...recording });
  const standing = { deprecatedReason: changeReason, replacedBy: id };
  await recordStanding(sql, kind, key, standing, { version: next.version, ...recording });
  await closeBooks(sql, viewer, {
    action: 'RECORD_REPLACED',
    kind,
    id: key,
    details: { by: id, reason: changeReason, records: taken.length },
    others: [{ kind, id }, ...changedBy(taken, sourceId)],
  });
  return { __typename: 'Replaced', id, recordCount: taken.length };
}

/** So many records have a next version before a request has waited too long. */
const MOST_CITING = 10_000;

/** So many records are named one by one to what follows. */
const MOST_NAMED = 100;

/** A page that a whole import cites is told as an import is: by its source. */
function changedBy(taken: readonly ReplacedIn[], sourceId: string | null): ChangedRecord[] {
  return taken.length > MOST_NAMED && sourceId !== null
    ? [{ kind: 'SOURCE', id: sourceId }]
    : [...taken];
}
