import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { parseLabels } from '../labelled/parse.ts';
import { reportOf, scoreOf } from '../labelled/score.ts';
import { russian } from './russian.ts';

const sentences = (file: string) =>
  parseLabels(readFileSync(new URL(`../labelled/${file}`, import.meta.url), 'utf8'));

describe.each([
  ['russian.txt', 0.98, 0.98],
  ['russian-held-back.txt', 0.95, 0.95],
])('in %s', (file, least, leastWords) => {
  const score = scoreOf(sentences(file), russian.findNumerals);
  const worse = (right: number): number => Math.min(right / score.found, right / score.labels);

  test('nearly every labelled numeral is found, and nearly all of those found are labelled', () => {
    process.stdout.write(reportOf(file, score));
    expect(worse(score.spans)).toBeGreaterThan(least);
  });

  test('their kinds and values are right', () => {
    expect(worse(score.kinds)).toBeGreaterThan(least);
    expect(worse(score.values)).toBeGreaterThan(least);
  });

  test('and so are the words that qualify them', () => {
    expect(worse(score.words)).toBeGreaterThan(leastWords);
  });
});

test('a phrase is printed in Russian', () => {
  expect(russian.formatClaim({ words: 'MORE_THAN', value: '370000' })).toBe('более 370\u00A0000');
});

test('nothing that was once right goes wrong', () => {
  expect(scoreOf(sentences('russian.txt'), russian.findNumerals).differences).toEqual([]);
});
