import { Arrow } from '../bound/arrow.tsx';
import { percent } from '../scale.ts';
import { LabelText } from '../text/label-text.tsx';
import { BarSegment } from './bar-segment.tsx';
import { EndMark } from './end-mark.tsx';
import type { Segment } from './segments.ts';
import { ThresholdLine } from './threshold-line.tsx';
import type { WideBarLayout } from './wide-bar-layout.ts';

/** The bar itself with its words. It calls no hook, so that it can be drawn outside a page too. */
export const WideBarMarks = ({
  id,
  segments,
  layout: { scale, labels, heights, top, depth, at, middle, line },
}: {
  /** Unique in the document: names the hatches. */
  id: string;
  segments: readonly Segment[];
  layout: WideBarLayout;
}) => {
  const all = [...labels.parts.values(), ...(labels.threshold ? [labels.threshold.label] : [])];
  return (
    <>
      {all.map(
        (label) =>
          label.leaderAt !== null && (
            <line
              key={label.leaderAt}
              x1={percent(label.leaderAt)}
              x2={percent(label.leaderAt)}
              y1={label.lane < 0 ? top : top + depth}
              y2={top + heights.edge(label, depth)}
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
      {scale.isUnbounded && <Arrow x={percent(scale.end)} y={middle} gap={7} />}
      {labels.threshold && <ThresholdLine at={labels.threshold.at} {...line} />}
      {all.map((label) => (
        <LabelText
          key={label.lines
            .flat()
            .map((run) => run.text)
            .join()}
          lines={label.lines}
          x={percent(label.anchor.at)}
          dx={label.anchor.dx}
          y={top + heights.baseline(label, depth)}
          anchor={label.anchor.side}
        />
      ))}
    </>
  );
};
