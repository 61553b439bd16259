import type { RecordKind } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { bookOf } from './books.ts';
import type { RecordRevisionParent } from './staff-parents.ts';

/** Every version of a record, the latest first, each with what it changed; null where there is no such record. */
export async function historyOfRecord(
  { read }: StaffContext,
  kind: RecordKind,
  key: string,
): Promise<RecordRevisionParent[] | null> {
  const book = bookOf(kind);
  if (book === null) return null;
  const versions = await read((sql) => book.versions(sql, key));
  if (versions.length === 0) return null;
  return versions.map((kept, at) => ({ kept, before: versions[at + 1] ?? null }));
}
