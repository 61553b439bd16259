import { laneHeights } from '../label/lane-heights.ts';
import { type BarScale, barScale } from './bar-scale.ts';
import { type BarLabels, placePartLabels } from './place-part-labels.ts';
import type { Segment } from './segments.ts';
import type { Threshold } from './sum-part.ts';

const BAR = 34;
/** A part that may repeat another lies lower, so that both are seen. */
const OVERLAP = { down: 13, height: 27 };
/** How far the threshold's line stands out of the bar, above (beside its label) and below. */
const OUT = { above: 22, below: 8 };

/** Where the marks and the words of a bar stand; pixels down, shares of the width across. */
export interface WideBarLayout {
  scale: BarScale;
  labels: BarLabels;
  heights: ReturnType<typeof laneHeights>;
  /** The bar's upper edge. */
  top: number;
  /** The bar's height, a part that hangs lower included. */
  depth: number;
  /** The upper edge and the height of one part. */
  at: (segment: Segment) => { y: number; height: number };
  /** The arrow's line. */
  middle: number;
  /** The two ends of the threshold's line. */
  line: { top: number; bottom: number };
  /** All that the drawing takes. */
  height: number;
}

/** Lays out a bar whose parts are named in place, for a drawing at least `width` pixels wide. */
export function layOutWideBar(
  segments: readonly Segment[],
  threshold: Threshold | null,
  width: number,
): WideBarLayout {
  const scale = barScale(segments, threshold, width);
  const labels = placePartLabels(segments, threshold, scale, width);
  const heights = laneHeights([
    ...labels.parts.values(),
    ...(labels.threshold ? [labels.threshold.label] : []),
  ]);
  const top = Math.max(heights.above, 8);
  const hasOverlap = segments.some((segment) => segment.isOverlapping);
  const depth = hasOverlap ? OVERLAP.down + OVERLAP.height : BAR;
  return {
    scale,
    labels,
    heights,
    top,
    depth,
    at: (segment) =>
      segment.isOverlapping
        ? { y: top + OVERLAP.down, height: OVERLAP.height }
        : { y: top, height: BAR },
    middle: top + BAR / 2,
    line: { top: top - OUT.above, bottom: top + BAR + OUT.below },
    height: top + depth + Math.max(heights.below, OUT.below),
  };
}
