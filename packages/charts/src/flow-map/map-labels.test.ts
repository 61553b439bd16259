import { expect, test } from 'vitest';

import { STORY } from '../testing/story.ts';
import { blockWidth, LABEL_LEADING } from '../text/text-line.ts';
import { findMapPlace } from './gazetteer.ts';
import { mapBands } from './map-bands.ts';
import { mapLabels } from './map-labels.ts';
import { mapView } from './map-view.ts';

const flows = STORY.map(({ id, label, quantity }) => ({
  id,
  originId: 'RU',
  originLabel: 'Russia',
  destinationId: id,
  destinationLabel: label,
  quantity,
}));

const NOTHING = { left: 0, top: 0, right: 0, bottom: 0 };

test.each([
  [{ width: 330, height: 290 }, 28, 280],
  [{ width: 1056, height: 470 }, 54, 600],
  [{ width: 1056, height: 470 }, 54, 1056],
])(
  'the story’s places are named inside the map, no two names touching: %o',
  (view, widest, width) => {
    const points = ['RU', ...STORY.map((part) => part.id)].flatMap((id) => {
      const place = findMapPlace(id);
      return place === null ? [] : [place.point];
    });
    const bands = mapBands(flows, mapView(points, view), widest / 200_000);
    const boxes = mapLabels(bands, view, width, NOTHING).map(({ lines, at, dx, dy, side }) => {
      const words = blockWidth(lines);
      const left = (at[0] / 100) * width + dx - { start: 0, middle: words / 2, end: words }[side];
      const top = (at[1] / 100) * view.height * (width / view.width) + dy - 12;
      return { left, top, right: left + words, bottom: top + lines.length * LABEL_LEADING };
    });
    expect(boxes).toHaveLength(5);
    for (const [index, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(isApart).toBe(true);
      }
    }
  },
);
