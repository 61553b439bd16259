import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { spanOf } from '../label/anchor.ts';
import { blockWidth, LABEL_LEADING } from '../text/text-line.ts';
import { dayAxis } from './day-axis.ts';
import { eventMarks } from './event-mark.ts';
import { edgesOf, eventRows } from './event-rows.ts';

const WINDOW = { start: '2022-09-21', end: '2022-10-05' };

const day = fc
  .integer({ min: 0, max: 14 })
  .map((days) => new Date(Date.UTC(2022, 8, 21 + days)).toISOString().slice(0, 10));

const events = fc.array(
  fc.record({
    id: fc.uuid(),
    title: fc.constantFrom(
      'Protests across Russia',
      'Reports that people ineligible for call-up receive summonses',
      'A count',
    ),
    quantity: fc.constantFrom(null, '300,000 to be called up'),
    period: fc.record({
      start: day,
      end: fc.constant(null),
      precision: fc.constantFrom('DAY', 'WEEK', 'APPROXIMATE', 'UNKNOWN'),
      note: fc.constant(null),
    }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('every event has its row; words stay inside, off their marks and off each other', () => {
  fc.assert(
    fc.property(
      events,
      fc.constantFrom(280, 600),
      fc.constantFrom(1, 1.5, 2),
      (list, width, stretch) => {
        const axis = dayAxis(WINDOW, width);
        const { rows, height } = eventRows(eventMarks(list, WINDOW), axis, width);
        const drawn = width * stretch;
        let above = 0;
        for (const { mark, lines, anchor, textY, markY } of rows) {
          const top = textY - 13;
          const bottom = top + lines.length * LABEL_LEADING;
          const words = spanOf(anchor, blockWidth(lines), drawn);
          const [start, end] = edgesOf(mark, axis).map((share) => (share / 100) * drawn);
          const isClear =
            words.right <= (start ?? 0) || words.left >= (end ?? 0) || bottom <= markY;
          expect(words.left).toBeGreaterThanOrEqual(-0.1);
          expect(words.right).toBeLessThanOrEqual(drawn + 0.1);
          expect(isClear).toBe(true);
          expect(top).toBeGreaterThanOrEqual(above);
          above = Math.max(bottom, markY);
        }
        expect(height).toBeGreaterThanOrEqual(above - 0.1);
      },
    ),
  );
});

test.each([280, 600, 1056])('dates on the axis do not touch at %i px', (width) => {
  const { ticks } = dayAxis(WINDOW, width);
  const gaps = ticks.slice(1).map((tick, index) => tick.at - (ticks[index]?.at ?? 0));
  expect(Math.min(...gaps) * (width / 100)).toBeGreaterThan(55);
});
