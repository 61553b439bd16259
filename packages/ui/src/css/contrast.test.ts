import { describe, expect, test } from 'vitest';

import { contrast } from './colour-science.ts';
import { colour, COLOURS, DARK_OWN, type Theme } from './tokens.ts';

/** Every pair that stands together somewhere, and the least contrast WCAG 2.2 AA asks of it. */
const TEXT = 4.5;
const GRAPHIC = 3;

const PAIRS: readonly [front: string, back: string, least: number][] = [
  ...['ink', 'muted', 'river', 'ochre', 'brick', 'moss'].flatMap(
    (front): [string, string, number][] => [
      [front, 'paper', TEXT],
      [front, 'panel', TEXT],
      [front, 'river-wash', TEXT],
    ],
  ),
  ['paper', 'river', TEXT],
  ['paper', 'ink', TEXT],
  ['edge', 'paper', GRAPHIC],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((step): [string, string, number] => [
    `place-${step}`,
    'paper',
    GRAPHIC,
  ]),
];

describe.each<Theme>(['light', 'dark'])('the %s theme', (theme) => {
  test.each(PAIRS)('%s on %s has at least %f:1', (front, back, least) => {
    expect(contrast(colour(theme, front), colour(theme, back))).toBeGreaterThanOrEqual(least);
  });
});

test('dark states its own value for every colour', () => {
  expect(Object.keys(DARK_OWN).toSorted()).toEqual(Object.keys(COLOURS.light).toSorted());
});

test('contrast is the ratio that WCAG defines', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
