import type { StaffContext } from '../../staff-context.ts';
import type { Book } from './book.ts';
import type { RecordConflictParent } from './staff-parents.ts';
import { changesOfWords } from './told-standing.ts';

/**
 * What somebody else recorded since a version was seen; `seenAs` is the key under which it was, where
 * the record is one that took its place.
 */
export async function conflictWith(
  context: StaffContext,
  book: Book,
  id: string,
  seenVersion: number | null,
  seenAs = id,
): Promise<RecordConflictParent> {
  const theirs = await book.find(context, id);
  const versions = await context.read((sql) => book.versions(sql, id));
  const before = seenAs === id ? versions : await context.read((sql) => book.versions(sql, seenAs));
  const [latest] = versions;
  if (!theirs || !latest) throw new Error(`The record ${id} has a later version and is not there.`);
  const seen = before.find(({ version }) => version === seenVersion);
  const changes = seen ? latest.changesSince(seen) : [];
  return {
    __typename: 'RecordConflict',
    latest,
    theirs,
    changes: seenAs === id ? changes : changesOfWords(changes),
  };
}
