import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createThinPath } from './thin-path.ts';

/** The points that path data describes, read as a browser reads it. */
const pointsOf = (data: string): readonly (readonly [number, number])[] => {
  let [x, y] = [0, 0];
  return [...data.matchAll(/([Ml])(-?[\d.]+)[ ]?(-?[\d.]+)/g)].map(([, letter, a, b]) => {
    [x, y] = letter === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    return [x, y] as const;
  });
};

test('a line keeps its ends, and every point is within a tenth of where it was', () => {
  const points = fc.array(
    fc.tuple(
      fc.float({ min: 0, max: 1000, noNaN: true }),
      fc.float({ min: 0, max: 500, noNaN: true }),
    ),
    { minLength: 2, maxLength: 60 },
  );
  fc.assert(
    fc.property(points, (line) => {
      const path = createThinPath(0);
      for (const [index, [x, y]] of line.entries()) {
        if (index === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
      const written = pointsOf(path.data());
      expect(written).toHaveLength(line.length);
      for (const [index, [x, y]] of written.entries()) {
        expect(Math.abs(x - (line[index]?.[0] ?? 0))).toBeLessThan(0.1);
        expect(Math.abs(y - (line[index]?.[1] ?? 0))).toBeLessThan(0.1);
      }
    }),
  );
});

test('points nearer than the least distance are left out, the last one never', () => {
  const path = createThinPath(5);
  path.moveTo(0, 0);
  path.lineTo(1, 0);
  path.lineTo(10, 0);
  path.lineTo(12, 0);
  expect(path.data()).toBe('M0 0l10 0l2 0');
});

test('a ring too small to be seen is left out', () => {
  const path = createThinPath(5);
  path.moveTo(0, 0);
  path.lineTo(1, 0);
  path.lineTo(1, 1);
  path.closePath();
  expect(path.data()).toBe('');
});
