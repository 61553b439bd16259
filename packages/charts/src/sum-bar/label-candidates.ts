import { from, upTo } from '../label/anchor.ts';
import type { Candidate } from '../label/place-label.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { BarScale } from './bar-scale.ts';
import { nameOf, wordsOf } from './part-words.ts';
import type { Segment } from './segments.ts';

/** From the threshold's line to words beside it, in pixels. */
export const BESIDE_LINE = 8;

/** A part narrower than this is named above the bar rather than under it. */
const NARROW = 60;
/** A label may be this wide though its part is narrower. */
const LEAST_LABEL = 132;

/**
 * Where a part's label may stand, best first: under the part with its words below its name, or above
 * in one line. `line` is the threshold's place, 0 to 100: a part that it crosses is named beside it.
 */
export const labelCandidates = (
  segment: Segment,
  scale: BarScale,
  line: number | null,
  width: number,
): readonly Candidate[] => {
  const start = scale.toShare(segment.start);
  const end = scale.toShare(segment.end);
  const pixels = ((end - start) / 100) * width;
  const isLast = end >= scale.end;
  const after = ((100 - start) / 100) * width;
  const below = {
    lines: stacked(segment, Math.max(pixels - 12, LEAST_LABEL, isLast ? after : 0)),
    side: 'below' as const,
  };
  const above = { lines: inLine(segment, width * 0.45), side: 'above' as const };
  const wide: readonly Candidate[] = [
    { ...below, anchor: from(start), leaderAt: start },
    { ...below, anchor: upTo(end), leaderAt: end },
    { ...above, anchor: from(start), leaderAt: start },
    { ...above, anchor: upTo(end), leaderAt: end },
  ];
  if (pixels >= NARROW) return wide;
  const isCrossed = line !== null && line >= start && line <= end;
  const leaderAt = isCrossed ? clearOf(line, start, end) : (start + end) / 2;
  const beside: readonly Candidate[] = isCrossed
    ? [{ ...above, anchor: from(line, BESIDE_LINE), leaderAt, isNearOnly: true }]
    : [];
  return [
    { ...below, anchor: from(start), leaderAt, isNearOnly: true },
    ...beside,
    { ...above, anchor: from(leaderAt), leaderAt },
    { ...above, anchor: upTo(leaderAt), leaderAt },
    { ...below, anchor: from(leaderAt), leaderAt },
    { ...below, anchor: upTo(leaderAt), leaderAt },
  ];
};

/** The middle of the longer piece into which the threshold cuts the part. */
const clearOf = (line: number, start: number, end: number): number =>
  line - start > end - line ? (start + line) / 2 : (line + end) / 2;

const stacked = ({ part }: Segment, width: number): Candidate['lines'] => [
  ...wrapText([nameOf(part)], width),
  ...wrapText([wordsOf(part)], width),
];

const inLine = ({ part }: Segment, width: number): Candidate['lines'] => {
  const name = nameOf(part);
  return wrapText([{ ...name, text: `${name.text} ` }, wordsOf(part)], width);
};
