import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { position } from '../scale.ts';
import { quantity } from '../testing/story.ts';
import { measureText } from '../text/measure-text.ts';
import { LABEL_SIZE } from '../text/text-line.ts';
import { axisValues } from './axis-values.ts';
import { endsOf, PLOT_END, stripScale } from './strip-scale.ts';

const WIDTH = 250;
const QUALIFIERS = [
  'EXACTLY',
  'PLAIN',
  'ABOUT',
  'MORE_THAN',
  'AT_LEAST',
  'UP_TO',
  'LESS_THAN',
  'NEARLY',
] as const;

const rows = fc.array(
  fc
    .record({
      qualifier: fc.constantFrom(...QUALIFIERS),
      count: fc.integer({ min: 1, max: 2_000_000 }),
    })
    .map(({ qualifier, count }) => ({
      id: `${qualifier} ${count}`,
      label: qualifier,
      quantity: quantity(qualifier, String(count)),
    })),
  { minLength: 1, maxLength: 8 },
);

test('every end of every wording lies on the strip, beside the words', () => {
  fc.assert(
    fc.property(rows, (told) => {
      const scale = stripScale(told, WIDTH);
      for (const bound of told.flatMap((row) => endsOf(row.quantity))) {
        const at = scale.toShare(position(bound.value));
        expect((at / 100) * WIDTH).toBeGreaterThan(scale.wordsWidth);
        expect(at).toBeLessThanOrEqual(PLOT_END);
      }
    }),
  );
});

test('numbers under the strip are named once, in order, and never touch', () => {
  fc.assert(
    fc.property(rows, (told) => {
      const values = axisValues(told, stripScale(told, WIDTH), WIDTH);
      for (const [index, value] of values.slice(1).entries()) {
        const before = values[index];
        const room = ((value.at - (before?.at ?? 0)) / 100) * WIDTH;
        const need =
          (measureText(value.text, LABEL_SIZE) + measureText(before?.text ?? '', LABEL_SIZE)) / 2;
        expect(room).toBeGreaterThan(need);
      }
    }),
  );
});

test('three wordings of 200,000 share one number', () => {
  const told = (['MORE_THAN', 'PLAIN', 'ABOUT'] as const).map((qualifier) => ({
    id: qualifier,
    label: qualifier,
    quantity: quantity(qualifier, '200000'),
  }));
  expect(axisValues(told, stripScale(told, WIDTH), WIDTH).map(({ text }) => text)).toEqual([
    '200,000',
  ]);
});
