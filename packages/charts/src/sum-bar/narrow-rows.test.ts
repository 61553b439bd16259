import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { CALLED_UP, part, quantity, STORY } from '../testing/story.ts';
import { blockWidth, LABEL_LEADING } from '../text/text-line.ts';
import { barScale } from './bar-scale.ts';
import { NARROW_BAR, narrowRows } from './narrow-rows.ts';
import { layEndToEnd } from './segments.ts';

const WIDTH = 280;

test('a narrow bar steps down, keeps the threshold, and its words never lie on its bars', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1 }), (counts) => {
      const segments = layEndToEnd([
        ...STORY,
        ...counts.map((count, index) =>
          part(`P${index}`, 'Norway', quantity('ABOUT', String(count))),
        ),
      ]);
      const scale = barScale(segments, CALLED_UP, WIDTH);
      const { rows, threshold, height } = narrowRows(segments, CALLED_UP, scale, WIDTH);
      expect(threshold?.at).toBeCloseTo(scale.toShare(300_000));
      let above = 0;
      for (const { segment, lines, textY, barY } of rows) {
        const top = textY - 13;
        const bottom = top + lines.length * LABEL_LEADING;
        const isBeside = blockWidth(lines) < (scale.toShare(segment.start) / 100) * WIDTH;
        expect(top).toBeGreaterThanOrEqual(above);
        expect(isBeside || bottom <= barY).toBe(true);
        expect(blockWidth(lines)).toBeLessThanOrEqual(WIDTH);
        above = Math.max(bottom, barY + NARROW_BAR);
      }
      expect(height).toBeGreaterThanOrEqual(above);
    }),
  );
});
