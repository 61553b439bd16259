import type { LedgerRecord, Named } from '../record/record.ts';

/** Several reports that repeat one statement, whoever printed them, and in which words. */
export interface Voice {
  source: Named;
  statedBy: string | null;
  records: readonly LedgerRecord[];
}

const speaker = (record: LedgerRecord): string | null =>
  record.statedBy?.trim().toLowerCase() ?? null;

const isSameSpeaker = (a: LedgerRecord, b: LedgerRecord): boolean =>
  a.source.id === b.source.id || (speaker(a) !== null && speaker(a) === speaker(b));

const isSameCount = (a: LedgerRecord, b: LedgerRecord): boolean =>
  a.measure === b.measure &&
  a.origin === b.origin &&
  a.destination === b.destination &&
  a.population === b.population &&
  a.period.start === b.period.start &&
  a.period.end === b.period.end;

/**
 * Two outlets that quote one ministry are one voice: reports by one source, or in one person's name,
 * of one count over one period (in PROV's words, derived from one primary source).
 */
export const voices = (records: readonly LedgerRecord[]): Voice[] =>
  grouped(records, (a, b) => isSameSpeaker(a, b) && isSameCount(a, b)).map(asVoice);

/** The different sources behind these records, however many outlets and statements carried them. */
export const independentSources = (records: readonly LedgerRecord[]): Named[] =>
  grouped(records, isSameSpeaker).map((group) => asVoice(group).source);

const asVoice = (records: readonly LedgerRecord[]): Voice => {
  const [first] = records;
  if (first === undefined) throw new Error('A voice has at least one report');
  return { source: first.source, statedBy: first.statedBy, records };
};

// Joins every pair that belongs together, and whatever hangs together through them.
const grouped = (
  records: readonly LedgerRecord[],
  belong: (a: LedgerRecord, b: LedgerRecord) => boolean,
): LedgerRecord[][] => {
  let groups: LedgerRecord[][] = [];
  for (const record of records) {
    const near = groups.filter((group) => group.some((other) => belong(other, record)));
    groups = groups.filter((group) => !near.includes(group));
    groups.push([...near.flat(), record]);
  }
  return groups;
};
