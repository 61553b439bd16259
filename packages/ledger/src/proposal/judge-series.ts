import { compareDecimals, type Decimal, multiply } from '../decimal/decimal.ts';
import { daysBetween } from '../period/day.ts';
import { describePeriod } from '../period/describe.ts';
import { formatQuantity } from '../phrase/format.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { Notice } from './notice.ts';

/** So many reports must stand before one that is held against them. */
const LEAST = 3;
/** So many times the greatest, or so small a part of the least, is implausible. */
const FAR = '10';

/**
 * Is the number of an entry of another order than every number of its series? Flows are compared by
 * the day, so that a month may stand beside weeks; stocks and cumulative counts as they are.
 *
 * @param series other reports by its source of what it counts
 */
export const judgeSeries = (entry: LedgerRecord, series: readonly LedgerRecord[]): Notice[] => {
  const own = rateOf(entry);
  const others = series.flatMap((record) => {
    const rate = record.id === entry.id ? null : rateOf(record);
    return rate === null ? [] : [{ record, rate }];
  });
  if (own === null || others.length < LEAST) return [];
  const isAbove = others.every(({ rate }) => exceeds(own, rate, FAR));
  const isBelow = others.every(({ rate }) => exceeds(rate, own, FAR));
  if (!isAbove && !isBelow) return [];
  const nearest = others
    .map(({ record, rate }) => ({ record, rate }))
    .toSorted((a, b) => (exceeds(a.rate, b.rate, '1') ? -1 : 1))
    .at(isAbove ? 0 : -1);
  if (nearest === undefined) return [];
  return [
    {
      code: 'IMPLAUSIBLE_VALUE',
      weight: 'WARNING',
      path: 'quantity.value',
      message: `“${formatQuantity(entry.quantity)}” is ten times ${isAbove ? 'more' : 'less'} than any of the ${others.length} reports of this series: the nearest says “${formatQuantity(nearest.record.quantity)}” for ${describePeriod(nearest.record.period)}.`,
      records: [nearest.record.id],
    },
  ];
};

/** A number for so many days. */
interface Rate {
  value: Decimal;
  days: Decimal;
}

const rateOf = ({ quantity, period, temporalKind }: LedgerRecord): Rate | null => {
  const { value } = quantity;
  if (value === null || compareDecimals(value, '0') <= 0) return null;
  if (temporalKind !== 'FLOW') return { value, days: '1' };
  if (period.start === null || period.end === null) return null;
  return { value, days: String(daysBetween(period.start, period.end)) };
};

/** Is one rate more than so many times another? */
const exceeds = (one: Rate, other: Rate, times: Decimal): boolean =>
  compareDecimals(
    multiply(one.value, other.days),
    multiply(times, multiply(other.value, one.days)),
  ) > 0;
