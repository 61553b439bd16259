import { expect, test } from 'vitest';
import { formatMoment } from './format-moment.ts';

test('an instant is told in UTC, whatever the clock of the machine', () => {
  expect(formatMoment('2022-10-04T23:59:59.999999Z')).toBe('4 Oct 2022, 23:59');
  expect(formatMoment('2022-10-05T01:03:00+02:00')).toBe('4 Oct 2022, 23:03');
});
