import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { spanOf } from '../label/anchor.ts';
import { lanesBefore } from '../label/lanes.ts';
import type { PlacedLabel } from '../label/place-label.ts';
import { CALLED_UP, part, quantity, STORY } from '../testing/story.ts';
import { blockWidth } from '../text/text-line.ts';
import { barScale } from './bar-scale.ts';
import { type BarLabels, placePartLabels } from './place-part-labels.ts';
import { layEndToEnd } from './segments.ts';
import type { SumPart, Threshold } from './sum-part.ts';

const place = (
  parts: readonly SumPart[],
  threshold: Threshold | null,
  width: number,
): BarLabels => {
  const segments = layEndToEnd(parts);
  return placePartLabels(segments, threshold, barScale(segments, threshold, width), width);
};

const all = ({ parts, threshold }: BarLabels): readonly PlacedLabel[] => [
  ...parts.values(),
  ...(threshold === null ? [] : [threshold.label]),
];

const span = (label: PlacedLabel, width: number) =>
  spanOf(label.anchor, blockWidth(label.lines), width);

/** Pairs of labels that touch, labels outside the drawing, and leaders that run through words. */
const faults = (labels: BarLabels, width: number): readonly string[] => {
  const found: string[] = [];
  const list = all(labels);
  for (const [index, one] of list.entries()) {
    const here = span(one, width);
    if (here.left < -0.1 || here.right > width + 0.1) found.push('outside');
    for (const other of list.slice(index + 1)) {
      const there = span(other, width);
      const touch = here.left < there.right && there.left < here.right;
      if (one.lane === other.lane && touch) found.push('words on words');
    }
    const leader = one.leaderAt === null ? null : (one.leaderAt / 100) * width;
    for (const other of leader === null ? [] : list) {
      const there = span(other, width);
      const isCrossed = lanesBefore(one.lane).includes(other.lane);
      if (leader !== null && isCrossed && there.left < leader && leader < there.right) {
        found.push('leader through words');
      }
    }
  }
  return found;
};

const arbitraryPart = fc
  .record({
    count: fc.integer({ min: 1, max: 400_000 }),
    label: fc.constantFrom('Kazakhstan', 'EU', 'Mongolia', 'Türkiye', 'European Union'),
    note: fc.constantFrom(null, 'in one week that began 19 Sept'),
    isAssumed: fc.boolean(),
  })
  .map(({ count, label, note, isAssumed }) => ({
    said: quantity('MORE_THAN', String(count)),
    label,
    rest: { note, isAssumed },
  }));

describe('labels of the sum bar', () => {
  test.each([600, 900, 1056])(
    'the story at %i px: every label next to the bar or led to',
    (width) => {
      const labels = place(STORY, CALLED_UP, width);
      expect(faults(labels, width)).toEqual([]);
      expect(labels.parts.size).toBe(STORY.length);
    },
  );

  test('on a wide screen each part of the story is named beside the bar', () => {
    const labels = place(STORY, CALLED_UP, 900);
    expect([...labels.parts].map(([id, { lane }]) => [id, lane])).toEqual([
      ['KZ', 0],
      ['GE', 0],
      ['EU', 0],
      ['MN', -1],
    ]);
  });

  test('never touch, at the least width or any greater, whatever the parts', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPart, { minLength: 1, maxLength: 9 }),
        fc.option(fc.integer({ min: 1, max: 900_000 })),
        fc.constantFrom(600, 900),
        fc.constantFrom(1, 1.2, 2, 3),
        (seeds, line, width, stretch) => {
          const parts = seeds.map(({ said, label, rest }, index) =>
            part(`P${index}`, label, said, rest),
          );
          const threshold = line === null ? null : { ...CALLED_UP, value: String(line) };
          expect(faults(place(parts, threshold, width), width * stretch)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
