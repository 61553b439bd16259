import { add, compareDecimals, type Decimal, multiply, subtract } from '../decimal/decimal.ts';
import { containsValue, isWithin, overlaps, pointOf } from '../interval/relation.ts';
import { closed, type Interval, open } from '../interval/interval.ts';
import { defaultRoundingUnit } from '../quantity/rounding-unit.ts';
import type { Claim } from './claim.ts';

/** What a figure's number may be, in both readings, and whether its records printed it bare. */
export interface Evidence {
  face: Interval;
  cautious: Interval;
  /** Does every record behind it say PLAIN or EXACTLY? Then the bare number may be printed. */
  isBare: boolean;
}

/** The values that make a phrase true. "Nearly T" starts at 0.95 T. */
export const meaningOfClaim = ({ words, value }: Claim): Interval => {
  switch (words) {
    case 'MORE_THAN':
      return { lower: open(value), upper: null };
    case 'AT_LEAST':
      return { lower: closed(value), upper: null };
    case 'LESS_THAN':
      return { lower: null, upper: open(value) };
    case 'UP_TO':
      return { lower: null, upper: closed(value) };
    case 'ABOUT':
      return around(value, defaultRoundingUnit(value));
    case 'NEARLY':
      return { lower: closed(multiply(value, '0.95')), upper: open(value) };
    case 'PLAIN':
      return { lower: closed(value), upper: closed(value) };
  }
};

const around = (value: Decimal, unit: Decimal): Interval => ({
  lower: closed(subtract(value, unit)),
  upper: closed(add(value, unit)),
});

/** May these words be printed of a number that lies in this interval? Not for PLAIN: see `allows`. */
export const isCertain = (claim: Claim, interval: Interval): boolean =>
  isWithin(interval, meaningOfClaim(claim));

/**
 * May these words be printed? A bare number may when it is what the records say at face value and
 * they say it bare; every other phrase when all of the cautious interval makes it true.
 */
export const allows = (claim: Claim, evidence: Evidence): boolean => {
  if (claim.words !== 'PLAIN') return isCertain(claim, evidence.cautious);
  const point = pointOf(evidence.face);
  return evidence.isBare && point !== null && compareDecimals(point, claim.value) === 0;
};

/** Does no value of the interval make the phrase true? */
export const rulesOut = (claim: Claim, interval: Interval): boolean =>
  claim.words === 'PLAIN'
    ? !containsValue(interval, claim.value)
    : !overlaps(interval, meaningOfClaim(claim));
