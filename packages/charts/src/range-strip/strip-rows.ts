import { LABEL_LEADING, muted, type TextLine } from '../text/text-line.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { StripRow } from './strip-row.ts';

const LEAST_ROW = 24;

export interface PlacedRow {
  row: StripRow;
  lines: readonly TextLine[];
  /** The baseline of the first line. */
  textY: number;
  /** The middle of its mark. */
  markY: number;
}

/** Stacks the rows, each as high as its words need in `wordsWidth` pixels. */
export const stripRows = (
  rows: readonly StripRow[],
  wordsWidth: number,
): { placed: readonly PlacedRow[]; height: number } => {
  let y = 0;
  const placed = rows.map((row): PlacedRow => {
    const lines = wrapText([muted(row.label)], wordsWidth + 1);
    const words = lines.length * LABEL_LEADING;
    const height = Math.max(words + 6, LEAST_ROW);
    const top = y;
    y += height;
    return { row, lines, textY: top + (height - words) / 2 + 13, markY: top + height / 2 };
  });
  return { placed, height: y };
};
