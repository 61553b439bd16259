import type { Interval } from '../interval/interval.ts';
import { pointOf } from '../interval/relation.ts';
import { formatNumber, formatQuantity } from '../phrase/format.ts';
import { interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { capitalised } from '../record/describe.ts';

/**
 * What a quantity means, as a sentence for who enters it: "More than 93,000: the number is above
 * 93,000, and nothing is said of how far." Read cautiously, as what may be printed is decided.
 */
export const describeReading = (quantity: Quantity): string =>
  `${capitalised(formatQuantity(quantity))}: ${meaningOf(interval(quantity, 'CAUTIOUS'))}.`;

const meaningOf = (read: Interval): string => {
  const point = pointOf(read);
  if (point !== null) return `the number is ${formatNumber(point)}`;
  const { lower, upper } = read;
  const from = lower && `${lower.closed ? 'at least' : 'above'} ${formatNumber(lower.value)}`;
  const to = upper && `${upper.closed ? 'at most' : 'below'} ${formatNumber(upper.value)}`;
  if (from && to) return `the number is ${from} and ${to}`;
  if (from) return `the number is ${from}, and nothing is said of how far`;
  return to ? `the number is ${to}, and nothing is said of how far` : 'it may be any number';
};
