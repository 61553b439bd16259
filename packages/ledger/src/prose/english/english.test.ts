import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { parseLabels } from '../labelled/parse.ts';
import { reportOf, scoreOf } from '../labelled/score.ts';
import { english } from './english.ts';

const sentences = (file: string) =>
  parseLabels(readFileSync(new URL(`../labelled/${file}`, import.meta.url), 'utf8'));

describe.each([
  ['english.txt', 0.98, 0.98],
  ['english-held-back.txt', 0.98, 0.97],
])('in %s', (file, least, leastWords) => {
  const score = scoreOf(sentences(file), english.findNumerals);
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

test('nothing that was once right goes wrong', () => {
  expect(scoreOf(sentences('english.txt'), english.findNumerals).differences).toEqual([]);
});
