import { ceilTo, type Decimal, floorTo } from '../decimal/decimal.ts';
import type { Interval, Reading } from '../interval/interval.ts';
import type { Claim } from '../phrase/claim.ts';
import { formatClaim, formatNumber, formatQuantity } from '../phrase/format.ts';
import { strongestClaim } from '../phrase/strongest.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { evidenceOf, withinGrant } from '../verdict/assess.ts';
import type { Alternative } from './evaluation.ts';
import type { Situation } from './situation.ts';

/** The strongest phrase of a figure: as a claim, and as it would be printed. */
export interface Words {
  phrase: Claim | null;
  text: string;
}

/** What may be printed of the figure when everything that is granted is used. */
export const wordsOf = (
  { definition, terms, granted }: Situation,
  alternatives: readonly Alternative[],
  reading: Reading,
  unit: Decimal,
): Words => {
  const ids = granted.map(({ id }) => id);
  const full = withinGrant(alternatives, ids).findLast((one) => one.granted.length === ids.length);
  const quantity = definition.kind === 'RECORD' ? terms[0]?.record.quantity : undefined;
  if (!full) return { phrase: null, text: NOTHING };
  const evidence = evidenceOf(full, reading);
  const phrase = strongestClaim(evidence, unit, quantity ? ownClaim(quantity) : null);
  if (phrase === null) return { phrase, text: NOTHING };
  if (quantity?.qualifier === 'BETWEEN') return { phrase, text: formatQuantity(quantity) };
  const isShare = definition.kind === 'SHARE';
  const percent = isShare ? '%' : '';
  const ends = range(phrase, evidence.cautious, unit, isShare)?.map((end) => end + percent);
  const text = ends ? `between ${ends.join(' and ')}` : formatClaim(phrase) + percent;
  return { phrase, text };
};

const NOTHING = 'no number that may be printed';

/** A record's own words as a claim; its range starts "at least". */
const ownClaim = ({ valueState, qualifier, value }: Quantity): Claim | null => {
  if (valueState === 'NONE') return { words: 'PLAIN', value: '0' };
  if (valueState === 'SOME' || value === null) return null;
  if (qualifier === 'BETWEEN') return { words: 'AT_LEAST', value };
  return { words: qualifier === 'EXACTLY' ? 'PLAIN' : qualifier, value };
};

// A claim has one number. Where only a lower limit fits and an upper one is known, both are said; that
// a share is at most all of it goes without saying.
const range = (
  { words }: Claim,
  { lower, upper }: Interval,
  unit: Decimal,
  isShare: boolean,
): string[] | null => {
  if (!lower || !upper || (words !== 'MORE_THAN' && words !== 'AT_LEAST')) return null;
  if (isShare && upper.value === '100') return null;
  return [formatNumber(floorTo(lower.value, unit)), formatNumber(ceilTo(upper.value, unit))];
};
