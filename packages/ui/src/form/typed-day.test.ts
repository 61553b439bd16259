import { expect, test } from 'vitest';

import { parseTypedDay } from './typed-day.ts';

const TODAY = '2022-10-05';

test.each([
  ['2022-10-03', '2022-10-03'],
  ['2022-1-3', '2022-01-03'],
  ['3 October 2022', '2022-10-03'],
  ['  3   oct  2022 ', '2022-10-03'],
  ['3rd Oct. 2022', '2022-10-03'],
  ['21 Sept 2022', '2022-09-21'],
  ['October 3, 2022', '2022-10-03'],
  ['3.10.2022', '2022-10-03'],
  ['31/12/2022', '2022-12-31'],
  ['12/31/2022', '2022-12-31'],
  ['5/5/2022', '2022-05-05'],
  ['29 Feb 2024', '2024-02-29'],
  ['today', TODAY],
  ['Yesterday', '2022-10-04'],
])('“%s” is %s', (typed, day) => {
  expect(parseTypedDay(typed, TODAY)).toEqual({ day });
});

test('a day that can be read in two ways is not guessed', () => {
  expect(parseTypedDay('3/10/2022', TODAY)).toEqual({
    fault: '“3/10/2022” can be read as two days. Write 2022-10-03, 3 Oct 2022, or today.',
  });
});

test.each([
  '2022-02-30',
  '31 June 2022',
  '29 Feb 2023',
  '32.1.2022',
  '3 Octember 2022',
  '0000-00-00',
])('“%s” is not in the calendar', (typed) => {
  expect(parseTypedDay(typed, TODAY)).toEqual({
    fault: expect.stringMatching(/is not in the calendar/),
  });
});

test.each(['', 'soon', '3 Oct', '3.10.22', '2022', '1e400', '１2 Oct 2022', '3 Oct 2022 09:00'])(
  '“%s” is no day',
  (typed) => {
    expect(parseTypedDay(typed, TODAY)).toEqual({ fault: expect.stringMatching(/is no day/) });
  },
);
