import { type Anchor, from, isInside, spanOf, upTo } from '../label/anchor.ts';
import { blockWidth, LABEL_LEADING, type TextLine } from '../text/text-line.ts';
import type { DayAxis } from './day-axis.ts';
import type { EventMark } from './event-mark.ts';
import { eventWords } from './event-words.ts';

/** One event in a row of its own: its mark at its time, its words beside or above the mark. */
export interface EventRow {
  mark: EventMark;
  lines: readonly TextLine[];
  anchor: Anchor;
  /** The baseline of the first line. */
  textY: number;
  /** The middle of the mark. */
  markY: number;
}

/** From a mark to the words beside it, in pixels. */
const BESIDE = 13;
const ROW_AIR = 9;
/** Words beside a mark may break into a few lines, not into a column. */
const MOST_LINES = 3;

/** Gives every event its row and its words a place, on a drawing at least `width` pixels wide. */
export const eventRows = (
  marks: readonly EventMark[],
  axis: DayAxis,
  width: number,
): { rows: readonly EventRow[]; height: number } => {
  let y = 0;
  const rows = marks.map((mark): EventRow => {
    const { lines, anchor, isBeside } = placeWords(mark, axis, width);
    const textY = y + 13;
    const words = lines.length * LABEL_LEADING;
    const markY = isBeside ? y + words / 2 : y + words + 7;
    y = (isBeside ? y + words : markY + 5) + ROW_AIR;
    return { mark, lines, anchor, textY, markY };
  });
  return { rows, height: Math.max(0, y - ROW_AIR) };
};

const placeWords = (
  mark: EventMark,
  axis: DayAxis,
  width: number,
): { lines: readonly TextLine[]; anchor: Anchor; isBeside: boolean } => {
  const [start, end] = edgesOf(mark, axis);
  const candidates = [
    { anchor: from(end, BESIDE), room: width - (end / 100) * width - BESIDE },
    { anchor: upTo(start, -BESIDE), room: (start / 100) * width - BESIDE },
  ];
  for (let most = 1; most <= MOST_LINES; most += 1) {
    for (const { anchor, room } of candidates) {
      const lines = eventWords(mark, room);
      const isThere = isInside(spanOf(anchor, blockWidth(lines), width), width);
      if (lines.length <= most && isThere) return { lines, anchor, isBeside: true };
    }
  }
  const lines = eventWords(mark, width);
  const atStart = from(start);
  const isThere = isInside(spanOf(atStart, blockWidth(lines), width), width);
  return { lines, anchor: isThere ? atStart : upTo(100), isBeside: false };
};

/** Where a mark begins and ends, 0 to 100: a dot at the middle of its day, a band at its edges. */
export const edgesOf = (mark: EventMark, axis: DayAxis): readonly [number, number] =>
  mark.kind === 'DAY'
    ? [axis.toShare(mark.from), axis.toShare(mark.from)]
    : [
        Math.max(0, axis.toShare(mark.from) - axis.half),
        Math.min(100, axis.toShare(mark.to) + axis.half),
      ];
