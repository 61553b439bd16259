import { isZero, subtract } from '../decimal/decimal.ts';
import { compareLower, compareUpper, higherUpper, lowerLower } from '../interval/bound.ts';
import type { Interval } from '../interval/interval.ts';
import { interval } from '../quantity/interval.ts';
import type { LedgerRecord } from '../record/record.ts';
import { type Voice, voices } from './voice.ts';

/** Reports of one count over one period that do not say the same. */
export interface Disagreement {
  records: readonly LedgerRecord[];
  voices: readonly Voice[];
  /** From the lowest that any of them allows to the highest. */
  spread: Interval;
  /** The width of the spread; null when an end is absent. */
  width: string | null;
}

/** Do the two reports speak of one count: same places, measure, people, mode and days? */
export const isSameCount = (a: LedgerRecord, b: LedgerRecord): boolean =>
  a.kind === b.kind &&
  a.measure === b.measure &&
  a.origin === b.origin &&
  a.destination === b.destination &&
  a.temporalKind === b.temporalKind &&
  a.population === b.population &&
  (a.mode ?? 'ANY') === (b.mode ?? 'ANY') &&
  a.period.start === b.period.start &&
  a.period.end === b.period.end &&
  (a.period.start !== null || a.period.end !== null || a.kind === 'EVENT');

/**
 * The reports among these that speak of the same count as `record` and do not mean the same interval;
 * null when they agree, or when it stands alone. One statement in several wordings is one voice, but
 * its wordings can still differ in what they allow.
 */
export const assessDisagreement = (
  record: LedgerRecord,
  others: readonly LedgerRecord[],
): Disagreement | null => {
  const rest = others.filter((other) => other.id !== record.id && other.rank !== 'DEPRECATED');
  const same = [record, ...rest.filter((other) => isSameCount(record, other))];
  const meanings = same.map(({ quantity }) => interval(quantity, 'FACE'));
  const [first, ...further] = meanings;
  if (first === undefined || further.every((one) => isSame(one, first))) return null;
  const spread = further.reduce(
    (all, one) => ({
      lower: lowerLower(all.lower, one.lower),
      upper: higherUpper(all.upper, one.upper),
    }),
    first,
  );
  return { records: same, voices: voices(same), spread, width: widthOf(spread) };
};

const isSame = (a: Interval, b: Interval): boolean =>
  compareLower(a.lower, b.lower) === 0 && compareUpper(a.upper, b.upper) === 0;

const widthOf = ({ lower, upper }: Interval): string | null => {
  if (!lower || !upper) return null;
  const width = subtract(upper.value, lower.value);
  return isZero(width) ? null : width;
};
