import type { Interval, Qualifier, Quantity } from '@headcount/ledger';
import { interval } from '@headcount/ledger';

import type { SumPart, Threshold } from '../sum-bar/sum-part.ts';

export const quantity = (qualifier: Qualifier, value: string): Quantity => ({
  valueState: 'VALUE',
  qualifier,
  value,
  upperValue: null,
  roundingUnit: null,
  unit: 'crossings',
  sourceWording: value,
});

const UPPER_ONLY: Interval = { lower: { value: '0', closed: true }, upper: null };

export const part = (
  placeId: string,
  label: string,
  said: Quantity,
  rest: Partial<SumPart> = {},
): SumPart => ({
  id: placeId,
  placeId,
  label,
  quantity: said,
  interval: rest.counted === 'UPPER_ONLY' ? UPPER_ONLY : interval(said, 'CAUTIOUS'),
  counted: 'FULL',
  ...rest,
});

/** The founding story's sum. */
export const STORY: readonly SumPart[] = [
  part('KZ', 'Kazakhstan', quantity('MORE_THAN', '200000')),
  part('GE', 'Georgia', quantity('MORE_THAN', '93000')),
  part('EU', 'European Union', quantity('PLAIN', '66000'), {
    isAssumed: true,
    note: 'in one week that began 19 Sept',
  }),
  part('MN', 'Mongolia', quantity('AT_LEAST', '12000')),
];

export const CALLED_UP: Threshold = { value: '300000', label: '300,000 to be called up' };
