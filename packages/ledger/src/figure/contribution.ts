import type { Interval, Reading } from '../interval/interval.ts';
import { pointOf } from '../interval/relation.ts';
import { formatNumber, formatQuantity } from '../phrase/format.ts';
import type { Contribution } from './evaluation.ts';
import type { WorkedTerm } from './working.ts';

/** What an input brought, with its words for people. */
export const contributionOf = (worked: WorkedTerm, reading: Reading): Contribution => ({
  label: worked.term.label,
  record: worked.term.record,
  interval: worked.interval,
  contribution: inWords(worked, reading),
  counted: worked.counted,
  reason: worked.reason,
});

/** "200,000, more than"; "65,500, from 66,000 read cautiously"; "0, which is all that is certain". */
const inWords = ({ term, interval, counted }: WorkedTerm, reading: Reading): string => {
  if (counted === 'NONE') return '0, not counted';
  const { quantity } = term.record;
  const least = leastOf(interval);
  if (counted === 'UPPER_ONLY') return `${least}, from ${formatQuantity(quantity)}`;
  if (quantity.valueState !== 'VALUE') return `${least}, from ${formatQuantity(quantity)}`;
  if (quantity.qualifier === 'MORE_THAN') return `${least}, more than`;
  if (quantity.qualifier === 'AT_LEAST') return `${least}, at least`;
  if (pointOf(interval) !== null) return least;
  const cautiously = quantity.qualifier === 'PLAIN' && reading === 'CAUTIOUS';
  return `${least}, from ${formatQuantity(quantity)}${cautiously ? ' read cautiously' : ''}`;
};

const leastOf = ({ lower }: Interval): string =>
  lower === null ? 'no lower limit' : formatNumber(lower.value);
