import { compareDecimals } from '../../decimal/decimal.ts';
import { allows } from '../../phrase/allows.ts';
import type { Claim } from '../../phrase/claim.ts';
import { formatQuantity } from '../../phrase/format.ts';
import { interval } from '../../quantity/interval.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Numeral } from '../numeral.ts';
import type { CheckContext } from './context.ts';
import { type Fault, rewrite } from './diagnostic.ts';
import { claimsOf } from './printed-claim.ts';

/** What is wrong with a number printed of an event's own quantity. */
export const eventFaults = (
  numeral: Numeral,
  id: string,
  { events, language }: CheckContext,
  printed: string,
): Fault[] => {
  const event = events.get(id);
  const quantity = event?.quantity;
  if (!event || !quantity) {
    const why = event ? `“${event.title}” has no number of its own` : `there is no event “${id}”`;
    return [{ code: 'UNBOUND_NUMBER', message: `“${printed}” is bound to an event, but ${why}.` }];
  }
  const claims = claimsOf(numeral, quantity.unit);
  if (claims.every((claim) => isOwn(claim, quantity) || isAllowed(claim, quantity))) return [];
  const isSame = claims.some(({ value }) => isNumberOf(value, quantity));
  const own = ownClaim(quantity);
  const said = own ? language.formatClaim(own) : formatQuantity(quantity, language.code);
  return [
    {
      code: isSame ? 'QUALIFIER_TOO_STRONG' : 'VALUE_DIFFERS',
      message: `“${printed}” is not what is recorded of “${event.title}”: “${quantity.sourceWording}”. Allowed is “${said}”.`,
      fix: quantity.valueState === 'VALUE' ? rewrite(printed, said) : null,
    },
  ];
};

const isNumberOf = (value: string, { value: own, upperValue }: Quantity): boolean =>
  [own, upperValue].some((number) => number !== null && compareDecimals(number, value) === 0);

/** The record's own words as a claim; null when they are none, or two. */
const ownClaim = ({ valueState, value, qualifier }: Quantity): Claim | null => {
  if (valueState !== 'VALUE' || value === null || qualifier === 'BETWEEN') return null;
  return { words: qualifier === 'EXACTLY' ? 'PLAIN' : qualifier, value };
};

const isOwn = ({ words, value }: Claim, quantity: Quantity): boolean => {
  const own = ownClaim(quantity);
  return own?.words === words && compareDecimals(own.value, value) === 0;
};

const isAllowed = (claim: Claim, quantity: Quantity): boolean =>
  allows(claim, {
    face: interval(quantity, 'FACE'),
    cautious: interval(quantity, 'CAUTIOUS'),
    isBare: quantity.qualifier === 'PLAIN' || quantity.qualifier === 'EXACTLY',
  });
