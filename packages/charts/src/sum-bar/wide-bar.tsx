import { useId } from 'react';

import { Arrow } from '../bound/arrow.tsx';
import { Drawing, type Layout } from '../drawing.tsx';
import { laneHeights } from '../label/lane-heights.ts';
import { percent } from '../scale.ts';
import { LabelText } from '../text/label-text.tsx';
import { barScale } from './bar-scale.ts';
import { BarSegment } from './bar-segment.tsx';
import { EndMark } from './end-mark.tsx';
import { placePartLabels } from './place-part-labels.ts';
import type { Segment } from './segments.ts';
import type { Threshold } from './sum-part.ts';
import { ThresholdLine } from './threshold-line.tsx';

const BAR = 34;
/** A part that may repeat another lies lower, so that both are seen. */
const OVERLAP = { down: 13, height: 27 };
/** How far the threshold's line stands out of the bar, above (beside its label) and below. */
const OUT = { above: 22, below: 8 };

/** The sum as one bar, every part named in place, for drawings at least `width` pixels wide. */
export const WideBar = ({
  segments,
  threshold,
  width,
  layout,
  title,
  description,
}: {
  segments: readonly Segment[];
  threshold: Threshold | null;
  width: number;
  layout: Layout;
  title: string;
  description: string;
}) => {
  const id = useId();
  const scale = barScale(segments, threshold, width);
  const labels = placePartLabels(segments, threshold, scale, width);
  const all = [...labels.parts.values(), ...(labels.threshold ? [labels.threshold.label] : [])];
  const heights = laneHeights(all);
  const top = Math.max(heights.above, 8);
  const hasOverlap = segments.some((segment) => segment.isOverlapping);
  const at = (segment: Segment) =>
    segment.isOverlapping
      ? { y: top + OVERLAP.down, height: OVERLAP.height }
      : { y: top, height: BAR };
  const foot = hasOverlap ? OVERLAP.down + OVERLAP.height - BAR : 0;
  return (
    <Drawing
      title={title}
      description={description}
      layout={layout}
      height={top + BAR + foot + Math.max(heights.below, OUT.below)}
    >
      {all.map(
        (label) =>
          label.leaderAt !== null && (
            <line
              key={label.leaderAt}
              x1={percent(label.leaderAt)}
              x2={percent(label.leaderAt)}
              y1={label.lane < 0 ? top : top + BAR + foot}
              y2={top + heights.edge(label, BAR + foot)}
              stroke="var(--color-muted)"
              strokeWidth={1}
            />
          ),
      )}
      {segments.map((segment, index) => (
        <BarSegment
          key={segment.part.id}
          segment={segment}
          scale={scale}
          {...at(segment)}
          hatchId={`${id}-${index}`}
        />
      ))}
      {segments.map((segment) => (
        <EndMark key={segment.part.id} segment={segment} scale={scale} {...at(segment)} />
      ))}
      {scale.isUnbounded && <Arrow x={percent(scale.end)} y={top + BAR / 2} gap={7} />}
      {labels.threshold && (
        <ThresholdLine
          at={labels.threshold.at}
          top={top - OUT.above}
          bottom={top + BAR + OUT.below}
        />
      )}
      {all.map((label) => (
        <LabelText
          key={label.lines
            .flat()
            .map((run) => run.text)
            .join()}
          lines={label.lines}
          x={percent(label.anchor.at)}
          dx={label.anchor.dx}
          y={top + heights.baseline(label, BAR + foot)}
          anchor={label.anchor.side}
        />
      ))}
    </Drawing>
  );
};
