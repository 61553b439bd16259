import type { Sql } from '@headcount/db';
import { nextVersion } from '@headcount/db/records';
import type { RecordKind } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import type { Book, KeptVersion, Writing } from './book.ts';
import { bookOf } from './books.ts';
import { closeBooks, type RecordAct } from './close-books.ts';
import { conflictWith } from './conflict.ts';
import { Faults } from './entry/faults.ts';
import { isKey } from './entry/read-key.ts';
import { inTransaction } from './in-transaction.ts';
import { refused } from './refused.ts';
import type {
  RecordChangedParent,
  RecordConflictParent,
  RecordRefusedParent,
} from './staff-parents.ts';

/** A new version that is made from the versions there are. */
export interface Change {
  readonly kind: RecordKind;
  readonly key: string;
  readonly seen: number;
  readonly changeReason: string;
  readonly action: RecordAct['action'];
  /** Writes the new version; false, with a fault, where it cannot be made. */
  readonly make: (
    sql: Sql,
    versions: readonly KeptVersion[],
    writing: Writing,
    faults: Faults,
  ) => Promise<boolean>;
}

export type ChangeOutcome = RecordChangedParent | RecordRefusedParent | RecordConflictParent;

/** Makes the next version of a record out of its own, unless a later one than was seen is there. */
export async function changeVersion(context: StaffContext, change: Change): Promise<ChangeOutcome> {
  const { kind, key, seen } = change;
  const faults = new Faults();
  const book = bookOf(kind);
  if (!isKey(key)) {
    faults.refuse('key', key, 'the key of a record that is there');
    return refused(faults);
  }
  const outcome = await inTransaction(context, (sql) =>
    makeNext(context, sql, book, change, faults),
  );
  if (outcome === 'STALE') return conflictWith(context, book, key, seen);
  if (outcome === 'REFUSED') return refused(faults);
  return { __typename: 'RecordChanged', record: await book.get(context, key), version: outcome };
}

async function makeNext(
  { viewer }: StaffContext,
  sql: Sql,
  book: Book,
  { key, seen, changeReason, action, make }: Change,
  faults: Faults,
): Promise<number | 'STALE' | 'REFUSED'> {
  const next = await nextVersion(sql, book.kind, key, seen);
  if (next.is === 'STALE') return 'STALE';
  if (next.is !== 'NEXT') {
    faults.refuse('key', key, 'the key of a record that is there, with its latest version');
    return 'REFUSED';
  }
  const { version, knownFrom } = next;
  const writing = { version, knownFrom, recordedBy: viewer.id, changeReason };
  const versions = await book.versions(sql, key);
  const replacedBy = versions[0]?.replacedBy ?? null;
  if (replacedBy !== null) {
    faults.refuse('key', key, `a record whose place no other has taken: ${replacedBy} took its`);
    return 'REFUSED';
  }
  if (!(await make(sql, versions, writing, faults))) return 'REFUSED';
  const details = { version, changeReason };
  await closeBooks(sql, viewer, { action, kind: book.kind, id: key, details });
  return version;
}
