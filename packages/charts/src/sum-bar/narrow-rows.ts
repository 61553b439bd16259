import { position } from '../scale.ts';
import { blockWidth, LABEL_LEADING, plain, type TextLine } from '../text/text-line.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { BarScale } from './bar-scale.ts';
import { nameOf, wordsOf } from './part-words.ts';
import type { Segment } from './segments.ts';
import type { Threshold } from './sum-part.ts';

/** One part on a narrow screen. */
interface NarrowRow {
  segment: Segment;
  lines: readonly TextLine[];
  /** The baseline of the first line. */
  textY: number;
  barY: number;
}

export interface NarrowLayout {
  rows: readonly NarrowRow[];
  /** The threshold's words above all rows, and its place, 0 to 100. */
  threshold: { lines: readonly TextLine[]; at: number; side: 'start' | 'end' } | null;
  height: number;
}

export const NARROW_BAR = 20;
const BETWEEN_ROWS = 14;
/** From words to the bar beside them. */
const BESIDE = 12;

/**
 * One part to a row, each bar beginning where the one above ended, so that the threshold is still a
 * line through all of them. Words stand left of their bar where there is room, else above it.
 */
export const narrowRows = (
  segments: readonly Segment[],
  threshold: Threshold | null,
  scale: BarScale,
  width: number,
): NarrowLayout => {
  const at = threshold === null ? null : scale.toShare(position(threshold.value));
  let y = threshold === null ? 0 : LABEL_LEADING + 9;
  // Words above a bar keep to the left of the threshold's line, unless that leaves them too little.
  const clear = at === null || at < 40 ? width : (at / 100) * width - BESIDE / 2;
  const rows = segments.map((segment): NarrowRow => {
    const room = (scale.toShare(segment.start) / 100) * width - BESIDE;
    const row = besideBar(segment, room, y) ?? aboveBar(segment, clear, width, y);
    y = bottomOf(row) + BETWEEN_ROWS;
    return row;
  });
  return {
    rows,
    threshold:
      threshold === null || at === null
        ? null
        : { lines: [[plain(threshold.label)]], at, side: at > 50 ? 'end' : 'start' },
    height: Math.max(y - BETWEEN_ROWS + 8, 0),
  };
};

const besideBar = (segment: Segment, room: number, y: number): NarrowRow | null => {
  const lines = [[nameOf(segment.part)], ...wrapText([wordsOf(segment.part)], room)];
  if (blockWidth(lines) > room) return null;
  const height = Math.max(lines.length * LABEL_LEADING, NARROW_BAR);
  return { segment, lines, textY: y + 13, barY: y + (height - NARROW_BAR) / 2 };
};

const aboveBar = (segment: Segment, clear: number, width: number, y: number): NarrowRow => {
  const name = nameOf(segment.part);
  const oneLine = [{ ...name, text: `${name.text} ` }, wordsOf(segment.part)];
  const stacked = [...wrapText([name], width), ...wrapText([wordsOf(segment.part)], width)];
  const lines = blockWidth([oneLine]) <= clear ? [oneLine] : stacked;
  return { segment, lines, textY: y + 13, barY: y + lines.length * LABEL_LEADING + 3 };
};

const bottomOf = (row: NarrowRow): number =>
  Math.max(row.barY + NARROW_BAR, row.textY + (row.lines.length - 1) * LABEL_LEADING + 5);
