import { expect, test } from 'vitest';
import { shortMonths } from './short-months.ts';

test.each([
  ['21 September–4 October 2022', '21 Sept–4 Oct 2022'],
  ['24 February 2022', '24 Feb 2022'],
  ['1 May–3 July 2022', '1 May–3 July 2022'],
  ['one week, as reported', 'one week, as reported'],
])('%s is %s', (dates, short) => {
  expect(shortMonths(dates)).toBe(short);
});
