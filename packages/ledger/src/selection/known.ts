import { isKnownBy } from '../period/day.ts';
import type { Instant } from '../period/period.ts';
import type { LedgerRecord, Supersession } from '../record/record.ts';

/** The records as they stood at an instant: the latest version of each that was known by then. */
export const knownRecords = (
  records: readonly LedgerRecord[],
  asOf: Instant | null,
): LedgerRecord[] => {
  const latest = new Map<string, LedgerRecord>();
  for (const record of records) {
    if (!isKnownBy(record.knownFrom, asOf)) continue;
    const key = `${record.kind}:${record.id}`;
    const other = latest.get(key);
    if (other === undefined || record.version > other.version) latest.set(key, record);
  }
  return [...latest.values()];
};

/** What had taken this record's place by then, the most recent first. */
export const supersessionsKnown = (record: LedgerRecord, asOf: Instant | null): Supersession[] =>
  record.supersededBy
    .filter(({ knownFrom }) => isKnownBy(knownFrom, asOf))
    .toSorted((a, b) => Date.parse(b.knownFrom) - Date.parse(a.knownFrom));

export const isRetracted = (record: LedgerRecord, asOf: Instant | null): boolean =>
  supersessionsKnown(record, asOf).some(({ kind }) => kind === 'RETRACTION');
