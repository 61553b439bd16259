import type { Sql } from '@headcount/db';
import { listReplaced } from '@headcount/db/records';
import type { RecordKind } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { bookOf } from './books.ts';
import type { RecordRevisionParent } from './staff-parents.ts';
import { changesOfWords } from './told-standing.ts';

/**
 * Every version of a record, the latest first, each with what it changed; null where there is no such
 * record. Those of a citation or an assumption go on with those of the one whose place it took.
 */
export async function historyOfRecord(
  { read }: StaffContext,
  kind: RecordKind,
  key: string,
): Promise<RecordRevisionParent[] | null> {
  const book = bookOf(kind);
  const keys = [key, ...(await read((sql) => keysBefore(sql, kind, key)))];
  const versions = await read(async (sql) => {
    const listed = await Promise.all(keys.map((one) => book.versions(sql, one)));
    return listed.flatMap((those, at) => those.map((kept) => ({ key: keys[at] ?? key, kept })));
  });
  if (versions.length === 0) return null;
  return versions.map(({ key: of, kept }, at) => {
    const before = versions[at + 1];
    const changes = () => (before ? kept.changesSince(before.kept) : []);
    const isOfAnother = before !== undefined && before.key !== of;
    return { key: of, kept, changes: isOfAnother ? () => changesOfWords(changes()) : changes };
  });
}

async function keysBefore(sql: Sql, kind: RecordKind, key: string): Promise<string[]> {
  return kind === 'CITATION' || kind === 'ASSUMPTION' ? await listReplaced(sql, kind, key) : [];
}
