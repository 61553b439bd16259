import { expect, test } from 'vitest';

import { closed, type Interval, open } from '../interval/interval.ts';
import { allows, rulesOut } from './allows.ts';
import type { Claim, ClaimWords } from './claim.ts';

const between = (lower: Interval['lower'], upper: Interval['upper']): Interval => ({
  lower,
  upper,
});
const evidence = (interval: Interval, isBare = false) => ({
  face: interval,
  cautious: interval,
  isBare,
});

const over = between(open('370000'), null);
const from = between(closed('370000'), null);
const near = between(closed('97000'), closed('99000'));
const under = between(closed('0'), open('370000'));
const upTo = between(closed('0'), closed('370000'));
const nearly = between(closed('65000'), open('66000'));
const one = between(closed('2326'), closed('2326'));

// Words, number, what is known, whether it may be printed, whether it is ruled out.
test.each([
  ['MORE_THAN', '370000', over, true, false],
  ['MORE_THAN', '370000', from, false, false],
  ['MORE_THAN', '369999', from, true, false],
  ['MORE_THAN', '370000', upTo, false, true],
  ['AT_LEAST', '370000', over, true, false],
  ['AT_LEAST', '370000', from, true, false],
  ['AT_LEAST', '370000', upTo, false, false],
  ['AT_LEAST', '370000', under, false, true],
  ['ABOUT', '98000', near, true, false],
  ['ABOUT', '97000', near, false, false],
  ['ABOUT', '95000', near, false, true],
  ['ABOUT', '370000', over, false, false],
  ['UP_TO', '370000', upTo, true, false],
  ['UP_TO', '370000', over, false, true],
  ['UP_TO', '370000', from, false, false],
  ['LESS_THAN', '370000', under, true, false],
  ['LESS_THAN', '370000', upTo, false, false],
  ['LESS_THAN', '370000', from, false, true],
  ['NEARLY', '66000', nearly, true, false],
  ['NEARLY', '65000', nearly, false, true],
  ['NEARLY', '100000', near, true, false],
  ['NEARLY', '110000', near, false, true],
  ['NEARLY', '102000', near, true, false],
  ['PLAIN', '2326', one, true, false],
  ['PLAIN', '2327', one, false, true],
  ['PLAIN', '98000', near, false, false],
] as [ClaimWords, string, Interval, boolean, boolean][])(
  '%s %s, of %o: printable %s, ruled out %s',
  (words, value, interval, isAllowed, isRuledOut) => {
    const claim: Claim = { words, value };
    expect(allows(claim, evidence(interval, true))).toBe(isAllowed);
    expect(rulesOut(claim, interval)).toBe(isRuledOut);
  },
);

test('a bare number needs a record that prints it bare', () => {
  expect(allows({ words: 'PLAIN', value: '2326' }, evidence(one, false))).toBe(false);
});
