import {
  add,
  ceilTo,
  compareDecimals,
  type Decimal,
  floorTo,
  isZero,
  multiply,
} from '../decimal/decimal.ts';
import type { Interval } from '../interval/interval.ts';
import { pointOf } from '../interval/relation.ts';
import { allows, type Evidence, isCertain } from './allows.ts';
import type { Claim } from './claim.ts';

/**
 * The strongest phrase that may be printed of a number, rounded inward to `unit`, the finest unit to
 * which any of its reports was rounded: its record's own words, a bare number, "about", "nearly", a
 * lower limit, an upper limit. Null when nothing worth printing is known.
 */
export const strongestClaim = (
  evidence: Evidence,
  unit: Decimal,
  own: Claim | null = null,
): Claim | null => {
  const { cautious, face } = evidence;
  const point = pointOf(face);
  const candidates = [
    own,
    point === null ? null : ({ words: 'PLAIN', value: point } as const),
    ...abouts(cautious, unit),
    nearly(cautious, unit),
    atLeast(cautious, unit),
    atMost(cautious, unit),
  ];
  return candidates.find((claim) => claim !== null && allows(claim, evidence)) ?? null;
};

// An upper limit that is not reached, with the lower one close beneath it.
const nearly = ({ lower, upper }: Interval, unit: Decimal): Claim | null => {
  if (!lower || !upper || upper.closed || !lower.closed) return null;
  return { words: 'NEARLY', value: ceilTo(upper.value, unit) };
};

// The middle, in ever coarser units: 151,000 to 153,000 is "about 152,000".
const abouts = (interval: Interval, unit: Decimal): Claim[] => {
  if (!interval.lower || !interval.upper) return [];
  const middle = multiply(add(interval.lower.value, interval.upper.value), '0.5');
  const units = [unit, multiply(unit, '10'), multiply(unit, '100'), multiply(unit, '1000')];
  return units.flatMap((one) =>
    [floorTo(middle, one), ceilTo(middle, one)]
      .map((value): Claim => ({ words: 'ABOUT', value }))
      .filter((claim) => isCertain(claim, interval)),
  );
};

/** A lower limit in words: "more than" when it is not reached after rounding down, else "at least". */
const atLeast = ({ lower }: Interval, unit: Decimal): Claim | null => {
  if (lower === null) return null;
  const rounded = floorTo(lower.value, unit);
  const value = isZero(rounded) ? lower.value : rounded;
  const isReached = lower.closed && compareDecimals(value, lower.value) === 0;
  if (isZero(value) && isReached) return null;
  return { words: isReached ? 'AT_LEAST' : 'MORE_THAN', value };
};

const atMost = ({ upper }: Interval, unit: Decimal): Claim | null => {
  if (upper === null) return null;
  const value = ceilTo(upper.value, unit);
  const isReached = upper.closed && compareDecimals(value, upper.value) === 0;
  return { words: isReached ? 'UP_TO' : 'LESS_THAN', value };
};
