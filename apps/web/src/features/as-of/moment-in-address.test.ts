import { expect, test } from 'vitest';
import { momentInAddress } from './moment-in-address.ts';

test('the end of a day is the day, any other instant stays', () => {
  expect(momentInAddress('2022-09-28T23:59:59.999999Z')).toBe('2022-09-28');
  expect(momentInAddress('2022-09-28T12:00:00Z')).toBe('2022-09-28T12:00:00Z');
});
