import { type CitationEntry, recordCitations, type Sql } from '@headcount/db';
import { holdRecord } from '@headcount/db/newsroom';
import { freeKey, isHeld, type NextVersion, nextVersion } from '@headcount/db/records';
import { randomUUID } from 'node:crypto';
import type { StaffContext } from '../../staff-context.ts';
import type { Book, WritableBook, Writing } from './book.ts';
import { closeBooks } from './close-books.ts';
import { conflictWith } from './conflict.ts';
import { Faults } from './entry/faults.ts';
import type { EntryVersion } from './entry/read-version.ts';
import { inTransaction } from './in-transaction.ts';
import { refused } from './refused.ts';
import type {
  RecordConflictParent,
  RecordHeldParent,
  RecordRefusedParent,
} from './staff-parents.ts';

/** An entry whose every part could be read. */
export interface Entry<Content extends object> {
  readonly version: EntryVersion;
  /** The key of a new record for which none was wished. */
  readonly made: string;
  /** A new citation, to be recorded first. */
  readonly citation: CitationEntry | null;
  /** What is to be recorded, once the new citation has its key. */
  readonly contentWith: (citationId: string | null) => Content;
  /** What is recorded with it, known from the same instant. */
  readonly alongside?: (sql: Sql, id: string, writing: Writing) => Promise<void>;
}

/** The record under its key, or why it was not recorded. */
export type EntryOutcome =
  | { readonly __typename: 'Recorded'; readonly id: string; readonly version: number }
  | RecordHeldParent
  | RecordRefusedParent
  | RecordConflictParent;

/** Records an entry, or holds it for its release: whole, with audit and all that follows, or not at all. */
export async function recordEntry<Content extends object>(
  context: StaffContext,
  book: WritableBook<Content>,
  entry: Entry<Content>,
): Promise<EntryOutcome> {
  const { key, seen, release } = entry.version;
  const outcome = await inTransaction(context, async (sql) => {
    const { id, next } = await takeNext(sql, book, key ?? entry.made, key === null, seen);
    if (next.is === 'STALE') return id;
    if (next.is !== 'NEXT') return refusedKey(id, next);
    return release === null
      ? recordNow(context, sql, book, entry, id, next)
      : hold(context, sql, book, entry, id, release);
  });
  return typeof outcome === 'string' ? conflictWith(context, book, outcome, seen) : outcome;
}

/** A made key gives way to records that have it; a wished one does not. */
async function takeNext(
  sql: Sql,
  { kind }: Book,
  wished: string,
  mayGiveWay: boolean,
  seen: number | null,
): Promise<{ id: string; next: NextVersion }> {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wished : `${wished}-${count}`;
    const next = await nextVersion(sql, kind, id, seen);
    const isFree = next.is !== 'TAKEN' && !(seen === null && (await isHeld(sql, kind, id)));
    if (isFree || !mayGiveWay) return { id, next: isFree ? next : { is: 'TAKEN' } };
  }
}

function refusedKey(id: string, next: NextVersion): RecordRefusedParent {
  const faults = new Faults();
  if (next.is === 'TAKEN') faults.refuse('key', id, 'a key that no other record has');
  else faults.refuse('version', id, 'a version of a record that is there');
  return refused(faults);
}

async function recordNow<Content extends object>(
  { viewer }: StaffContext,
  sql: Sql,
  book: WritableBook<Content>,
  entry: Entry<Content>,
  id: string,
  { version, knownFrom }: Extract<NextVersion, { is: 'NEXT' }>,
): Promise<EntryOutcome> {
  const { changeReason } = entry.version;
  const writing = { version, knownFrom, recordedBy: viewer.id, changeReason };
  const citation = await withKey(sql, entry.citation);
  if (citation) await recordCitations(sql, [citation]);
  await book.write(sql, id, entry.contentWith(citation?.id ?? null), writing);
  await entry.alongside?.(sql, id, writing);
  const details = { version, changeReason, ...(citation && { citation: citation.id }) };
  await closeBooks(sql, viewer, { action: 'RECORD_RECORDED', kind: book.kind, id, details });
  return { __typename: 'Recorded', id, version };
}

async function hold<Content extends object>(
  { viewer }: StaffContext,
  sql: Sql,
  { kind }: Book,
  entry: Entry<Content>,
  id: string,
  releaseId: string,
): Promise<EntryOutcome> {
  const shared = { releaseId, heldBy: viewer.id, reason: entry.version.changeReason };
  const citation = await withKey(sql, entry.citation);
  const content = entry.contentWith(citation?.id ?? null);
  const isOpen =
    (citation === null ||
      (await holdRecord(sql, {
        ...shared,
        id: randomUUID(),
        kind: 'CITATION',
        recordId: citation.id,
        entry: { ...citation },
      }))) &&
    (await holdRecord(sql, {
      ...shared,
      id: randomUUID(),
      kind,
      recordId: id,
      entry: { id, ...content },
    }));
  if (!isOpen) {
    const faults = new Faults();
    faults.refuse('holdForRelease', releaseId, 'a release that has not gone out');
    return refused(faults);
  }
  await closeBooks(sql, viewer, { action: 'RECORD_HELD', kind, id, details: { releaseId } });
  return { __typename: 'RecordHeld', releaseId, kind, recordId: id };
}

async function withKey(sql: Sql, citation: CitationEntry | null): Promise<CitationEntry | null> {
  return citation && { ...citation, id: await freeKey(sql, 'CITATION', citation.id) };
}
