import { expect, test } from 'vitest';
import { claimWords, doubtsOf, partClaims, sumsByClaim } from './part-claims.ts';

type Figure = Parameters<typeof doubtsOf>[0][number];
type Claim = Parameters<typeof partClaims>[0][number];

const figure = (slug: string, kind: Figure['kind'], parts = 1, doubts: string[] = []): Figure => ({
  slug,
  kind,
  unit: 'entries',
  evaluation: {
    inputs: Array.from({ length: parts }, (_, index) => ({ label: String(index) })),
    caveats: doubts.map((message) => ({ code: 'SECOND_HAND', message })),
    refusals: [],
  },
});
const claim = (text: string, verdict: Claim['verdict'], ...slugs: string[]): Claim => ({
  text,
  verdict,
  explanation: '',
  figures: slugs.map((slug) => ({ slug, title: slug })),
});

const total = figure('total', 'SUM', 4, ['All four were read second-hand.']);
const part = figure('part', 'SUM', 3, ['All three were read second-hand.']);
const report = figure('report', 'RECORD', 1, ['This one was read second-hand.']);
const figures = new Map([total, part, report].map((each) => [each.slug, each]));

test('what was worked out or is in doubt stands apart from proven single reports', () => {
  const sum = claim('more than 370,000', 'PROVEN', 'total');
  const doubted = claim('200,000', 'POSSIBLE', 'report');
  const comparison = claim('more arrivals than men', 'PROVEN', 'report', 'part');
  const proven = claim('200,000', 'PROVEN', 'report');
  expect(partClaims([sum, doubted, comparison, proven], figures)).toEqual({
    worked: [sum, doubted, comparison],
    single: [proven],
  });
});

test('a number says what it counts; a comparison stands as it was printed', () => {
  expect(claimWords(claim('more than 370,000', 'PROVEN', 'total'), figures)).toBe(
    'More than 370,000 entries',
  );
  expect(claimWords(claim('more than men', 'PROVEN', 'report', 'part'), figures)).toBe(
    'More than men',
  );
});

test('a sum is written out once, under the first claim that needs it', () => {
  const first = claim('a', 'PROVEN', 'part', 'report');
  const second = claim('b', 'PROVEN', 'part', 'total');
  const sums = sumsByClaim([first, second], figures);
  expect(sums.get(first)).toEqual([part]);
  expect(sums.get(second)).toEqual([total]);
});

test('a doubt is told once, in the words of the figure with the most parts', () => {
  expect(doubtsOf([part, report, total])).toEqual(['All four were read second-hand.']);
});
