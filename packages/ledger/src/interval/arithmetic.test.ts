import { expect, test } from 'vitest';

import { allows } from '../phrase/allows.ts';
import { interval } from '../quantity/interval.ts';
import type { Qualifier, Quantity } from '../quantity/quantity.ts';
import { sumIntervals } from './arithmetic.ts';

const said = (qualifier: Qualifier, value: string): Quantity => ({
  valueState: 'VALUE',
  qualifier,
  value,
  upperValue: null,
  roundingUnit: null,
  unit: 'crossings',
  sourceWording: '',
});

const story = [
  said('MORE_THAN', '200000'),
  said('MORE_THAN', '93000'),
  said('PLAIN', '66000'),
  said('AT_LEAST', '12000'),
];
const face = sumIntervals(story.map((quantity) => interval(quantity, 'FACE')));
const cautious = sumIntervals(story.map((quantity) => interval(quantity, 'CAUTIOUS')));
const evidence = { face, cautious, isBare: false };

test('the story adds up to more than 371,000 at face value', () => {
  expect(face).toEqual({ lower: { value: '371000', closed: false }, upper: null });
});

test('the story adds up to more than 370,500 read cautiously', () => {
  expect(cautious).toEqual({ lower: { value: '370500', closed: false }, upper: null });
});

test('“more than 370,000” may be printed, “about 370,000” may not', () => {
  expect(allows({ words: 'MORE_THAN', value: '370000' }, evidence)).toBe(true);
  expect(allows({ words: 'ABOUT', value: '370000' }, evidence)).toBe(false);
});

test('“more than 371,000” holds at face value only', () => {
  const claim = { words: 'MORE_THAN', value: '371000' } as const;
  expect(allows(claim, evidence)).toBe(false);
  expect(allows(claim, { ...evidence, cautious: face })).toBe(true);
});
