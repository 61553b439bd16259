import { findLastingRecording } from '@headcount/db/records';
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
  if (kind === 'CITATION' || kind === 'ASSUMPTION') return onlyVersion(read, kind, key);
  const book = bookOf(kind);
  if (book === null) return null;
  const versions = await read((sql) => book.versions(sql, key));
  if (versions.length === 0) return null;
  return versions.map((kept, at) => {
    const before = versions[at + 1];
    return { kept, changes: () => (before ? kept.changesSince(before) : []) };
  });
}

/** What never changes has one version. */
async function onlyVersion(
  read: StaffContext['read'],
  kind: 'CITATION' | 'ASSUMPTION',
  key: string,
): Promise<RecordRevisionParent[] | null> {
  const recording = await read((sql) => findLastingRecording(sql, kind, key));
  if (recording === null) return null;
  const kept = { version: 1, knownFrom: null, knownTo: null, changeReason: null, ...recording };
  return [{ kept, changes: () => [] }];
}
