import type { Caveat } from '../figure/evaluation.ts';
import type { Situation } from '../figure/situation.ts';
import { formatPeriod } from '../period/describe.ts';
import { formatQuantity } from '../phrase/format.ts';
import { capitalised, inSentence } from '../record/describe.ts';
import type { LedgerRecord } from '../record/record.ts';
import { isRetracted, knownRecords } from '../selection/known.ts';

/** What is to be said of what was counted: crossings rather than people, gross rather than net. */
export const countingCaveats = (situation: Situation): Caveat[] =>
  [crossings(situation), gross(situation)].filter((caveat) => caveat !== null);

const crossings = ({ terms, granted }: Situation): Caveat | null => {
  const counted = terms.filter(({ record }) => record.countUnit === 'CROSSING');
  if (counted.length === 0) return null;
  const isAssumed = granted.some(({ kind }) => kind === 'ONE_CROSSING_ONE_PERSON');
  const assumed = isAssumed ? ' It is an assumption that everybody crossed once.' : '';
  return {
    code: 'COUNTS_CROSSINGS_NOT_PERSONS',
    message: `These are crossings, not people: somebody who crossed twice is counted twice.${assumed}`,
    records: counted.map(({ record }) => record.id),
  };
};

const gross = (situation: Situation): Caveat | null => {
  const { terms, definition } = situation;
  if (definition.kind === 'DIFFERENCE') return null;
  const counted = terms.filter(
    ({ record: { measure } }) => measure === 'ENTRIES' || measure === 'EXITS',
  );
  if (counted.length === 0) return null;
  const entries = counted.some(({ record }) => record.measure === 'ENTRIES');
  const returned = counted.flatMap(({ record }) => opposite(record, situation));
  const rule = entries
    ? 'Entries are counted gross: those who left again are not taken off.'
    : 'Exits are counted gross: those who came back are not taken off.';
  return {
    code: 'GROSS_NOT_NET',
    message: [rule, ...returned.map((record) => reported(record, situation))].join(' '),
    records: [...counted.map(({ record }) => record.id), ...returned.map(({ id }) => id)],
  };
};

/** The report of the movement the other way that fits best: over the same days, else the latest. */
const opposite = (record: LedgerRecord, { related, choice }: Situation): LedgerRecord[] => {
  if (record.measure !== 'ENTRIES' || record.destination === null) return [];
  const { start, end } = record.period;
  const meets = ({ period }: LedgerRecord): boolean =>
    start !== null && end !== null && period.start === start && period.end === end;
  const found = knownRecords(related, choice.asOf)
    .filter((other) => other.measure === 'EXITS' && other.origin === record.destination)
    .filter((other) => other.rank !== 'DEPRECATED' && !isRetracted(other, choice.asOf))
    .filter(meets)
    .toSorted((a, b) => b.reportedOn.localeCompare(a.reportedOn) || a.id.localeCompare(b.id));
  return found.slice(0, 1);
};

const reported = (record: LedgerRecord, { places }: Situation): string => {
  const name = places.places.find(({ id }) => id === record.origin)?.name ?? record.source.name;
  const { start, end } = record.period;
  const when = start === end ? 'on the same day' : 'over the same days';
  return `${capitalised(inSentence(name))} reported ${formatQuantity(record.quantity)} exits ${when}, ${formatPeriod(record.period) ?? ''}.`;
};
