import type { Faults } from './faults.ts';
import { isKey } from './read-key.ts';
import { readText } from './read-text.ts';

/** Which record an entry is about, and what was seen of it. */
export interface EntryVersion {
  /** Null for a new record without a wished key. */
  readonly key: string | null;
  /** The version that was seen; null for a new record. */
  readonly seen: number | null;
  readonly changeReason: string | null;
  /** The release that it waits for. */
  readonly release: string | null;
}

interface VersionInput {
  readonly key?: string | null;
  readonly version?: number | null;
  readonly changeReason?: string | null;
  readonly holdForRelease?: string | null;
}

/** Reads what every entry of a record with versions has. */
export function readVersion(
  faults: Faults,
  entered: VersionInput,
  readKey: (faults: Faults, field: string, entered: string | null | undefined) => string | null,
): EntryVersion {
  const seen = entered.version ?? null;
  if (seen !== null && seen < 1) faults.refuse('version', seen, 'a version, from 1');
  const key =
    seen === null ? readKey(faults, 'key', entered.key) : readSeenKey(faults, entered.key);
  const changeReason = readText(
    faults,
    'changeReason',
    entered.changeReason,
    'the reason for the change, which the history tells',
    { isNeeded: seen !== null, most: 1000 },
  );
  const release = entered.holdForRelease ?? null;
  if (release !== null && !isKey(release)) {
    faults.refuse('holdForRelease', release, 'the id of a release that has not gone out');
  }
  return { key, seen, changeReason, release };
}

function readSeenKey(faults: Faults, entered: string | null | undefined): string | null {
  const key = entered?.trim() ?? '';
  if (key === '') return faults.miss('key', 'the key of the record that was seen');
  return isKey(key) ? key : faults.refuse('key', key, 'the key of a record that is there');
}
