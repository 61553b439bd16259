import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { parseLabels } from '../labelled/parse.ts';
import { reportOf, scoreOf } from '../labelled/score.ts';
import { russian } from './russian.ts';

const sentences = (file: string) =>
  parseLabels(readFileSync(new URL(`../labelled/${file}`, import.meta.url), 'utf8'));

describe.each(['russian.txt'])('in %s', (file) => {
  const score = scoreOf(sentences(file), russian.findNumerals);

  test('more than 98 of 100 labelled numerals are found, and as many of those found are right', () => {
    process.stdout.write(reportOf(file, score));
    expect(score.spans / score.found).toBeGreaterThan(0.98);
    expect(score.spans / score.labels).toBeGreaterThan(0.98);
  });

  test('so are their kinds, their values and the words that qualify them', () => {
    expect(score.values / score.found).toBeGreaterThan(0.98);
    expect(score.values / score.labels).toBeGreaterThan(0.98);
  });
});

test('a phrase is printed in Russian', () => {
  expect(russian.formatClaim({ words: 'MORE_THAN', value: '370000' })).toBe('более 370\u00A0000');
});
