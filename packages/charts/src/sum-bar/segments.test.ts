import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { part, quantity, STORY } from '../testing/story.ts';
import { layEndToEnd } from './segments.ts';

describe('parts laid end to end', () => {
  test('are as long as the least that each report bears out, assumptions last', () => {
    expect(layEndToEnd(STORY).map((s) => [s.part.id, s.start, s.end, s.isHatched])).toEqual([
      ['KZ', 0, 200_000, false],
      ['GE', 200_000, 293_000, false],
      ['MN', 293_000, 305_000, false],
      ['EU', 305_000, 370_500, true],
    ]);
  });

  test('a part that counts only toward the upper end is hatched and as long as it was reported', () => {
    const [segment] = layEndToEnd([
      part('KZ', 'Kazakhstan', quantity('MORE_THAN', '200000'), { counted: 'UPPER_ONLY' }),
    ]);
    expect(segment).toMatchObject({ start: 0, end: 200_000, isHatched: true });
  });

  test('a part that may repeat another lies over it and makes the whole no longer', () => {
    const finland = part('FI', 'Finland', quantity('MORE_THAN', '43000'), {
      counted: 'UPPER_ONLY',
      overlapsWith: 'EU',
    });
    const segments = layEndToEnd([finland, ...STORY]);
    expect(segments.at(-1)).toMatchObject({ start: 327_500, end: 370_500, isOverlapping: true });
  });

  test('one that is larger than what it repeats sticks out by the rest', () => {
    const larger = part('FI', 'Finland', quantity('AT_LEAST', '80000'), { overlapsWith: 'EU' });
    expect(layEndToEnd([...STORY, larger]).at(-1)).toMatchObject({ start: 305_000, end: 385_000 });
  });

  test('leave no gap and sum to the whole, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1 }), (counts) => {
        const segments = layEndToEnd(
          counts.map((count, index) =>
            part(`P${index}`, 'Part', quantity('AT_LEAST', String(count))),
          ),
        );
        let reached = 0;
        for (const { start, end } of segments) {
          expect(start).toBe(reached);
          reached = end;
        }
        expect(reached).toBe(counts.reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});
