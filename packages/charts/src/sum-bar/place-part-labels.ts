import { from, isInside, lineSpan, spanOf, upTo, withAir } from '../label/anchor.ts';
import { createLanes, type Lanes } from '../label/lanes.ts';
import { placeLabel, type PlacedLabel } from '../label/place-label.ts';
import { position } from '../scale.ts';
import { blockWidth, plain } from '../text/text-line.ts';
import type { BarScale } from './bar-scale.ts';
import { BESIDE_LINE, labelCandidates } from './label-candidates.ts';
import type { Segment } from './segments.ts';
import type { Threshold } from './sum-part.ts';

export interface BarLabels {
  /** By part id. */
  parts: ReadonlyMap<string, PlacedLabel>;
  /** The threshold's label, and its line's place, 0 to 100. */
  threshold: { label: PlacedLabel; at: number } | null;
}

/**
 * Finds a place for every label of a bar at least `width` pixels wide, so that no two touch at that
 * width or any greater. The threshold chooses first, then the widest parts: they are named under
 * themselves, and narrow ones above or farther out.
 */
export const placePartLabels = (
  segments: readonly Segment[],
  threshold: Threshold | null,
  scale: BarScale,
  width: number,
): BarLabels => {
  const lanes = createLanes();
  const line = threshold === null ? null : placeThreshold(threshold, scale, lanes, width);
  const widestFirst = segments.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  const parts = new Map<string, PlacedLabel>();
  for (const segment of widestFirst) {
    const candidates = labelCandidates(segment, scale, line?.at ?? null, width);
    parts.set(segment.part.id, placeLabel(candidates, lanes, width));
  }
  return { parts, threshold: line };
};

const placeThreshold = (
  threshold: Threshold,
  scale: BarScale,
  lanes: Lanes,
  width: number,
): { label: PlacedLabel; at: number } => {
  const at = scale.toShare(position(threshold.value));
  const lines = [[plain(threshold.label)]];
  const left = spanOf(upTo(at, -BESIDE_LINE), blockWidth(lines), width);
  const anchor = isInside(left, width) ? upTo(at, -BESIDE_LINE) : from(at, BESIDE_LINE);
  lanes.take(-1, withAir(spanOf(anchor, blockWidth(lines), width)));
  lanes.take(-1, lineSpan(at, width));
  return { label: { lines, anchor, lane: -1, leaderAt: null }, at };
};
