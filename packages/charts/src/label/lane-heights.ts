import { LABEL_LEADING } from '../text/text-line.ts';
import type { PlacedLabel } from './place-label.ts';

/** From a bar to the words next to it, and from lane to lane, in pixels. */
const BAR_TO_WORDS = 6;

export interface LaneHeights {
  /** The height of all lanes above the bar, and below it. */
  above: number;
  below: number;
  /** The baseline of a label's first line, from the bar's upper edge. */
  baseline(label: PlacedLabel, barHeight: number): number;
  /** Where its leader ends: the edge of its words that faces the bar. */
  edge(label: PlacedLabel, barHeight: number): number;
}

/** The heights of lanes in which these labels stand: each as high as its tallest label. */
export const laneHeights = (labels: Iterable<PlacedLabel>): LaneHeights => {
  const lines = new Map<number, number>();
  for (const label of labels) {
    lines.set(label.lane, Math.max(lines.get(label.lane) ?? 0, label.lines.length));
  }
  const height = (lane: number) => (lines.get(lane) ?? 0) * LABEL_LEADING + BAR_TO_WORDS;
  const lanesIn = (side: 1 | -1) =>
    [...lines.keys()].filter((lane) => Math.sign(lane + 0.5) === side);
  const reach = (lane: number): number =>
    lanesIn(lane < 0 ? -1 : 1)
      .filter((other) => Math.abs(other + 0.5) < Math.abs(lane + 0.5))
      .reduce((sum, other) => sum + height(other), 0);
  const total = (side: 1 | -1) => lanesIn(side).reduce((sum, lane) => sum + height(lane), 0);
  return {
    above: total(-1),
    below: total(1),
    baseline: (label, barHeight) =>
      label.lane < 0
        ? -reach(label.lane) - BAR_TO_WORDS - (label.lines.length - 1) * LABEL_LEADING - 3
        : barHeight + reach(label.lane) + BAR_TO_WORDS + 13,
    edge: (label, barHeight) =>
      label.lane < 0
        ? -reach(label.lane) - BAR_TO_WORDS + 2
        : barHeight + reach(label.lane) + BAR_TO_WORDS,
  };
};
