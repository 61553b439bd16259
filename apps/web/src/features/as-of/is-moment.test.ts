import { expect, test } from 'vitest';
import { isDay, isMoment } from './is-moment.ts';

test.each(['2022-09-28', '2024-02-29'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2022-02-30',
  '2023-02-29',
  '2022-9-28',
  '28.09.2022',
  '',
  '2022-13-01',
  '２０２２-09-28',
])('%o is no day of the calendar', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each(['2022-09-28', '2022-09-28T12:00:00Z', '2022-09-28T12:00:00.5+02:00'])(
  '%s is a moment',
  (text) => {
    expect(isMoment(text)).toBe(true);
  },
);

test.each(['2022-09-28T12:00:00', '2022-02-30T12:00:00Z', '2022-09-28T25:00:00Z', 'yesterday'])(
  '%s is no moment: it has no zone or no place in time',
  (text) => {
    expect(isMoment(text)).toBe(false);
  },
);
