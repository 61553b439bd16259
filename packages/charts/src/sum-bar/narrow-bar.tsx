import { Fragment, useId } from 'react';

import { Arrow } from '../bound/arrow.tsx';
import { Drawing } from '../drawing.tsx';
import { percent } from '../scale.ts';
import { LabelText } from '../text/label-text.tsx';
import { barScale } from './bar-scale.ts';
import { BarSegment } from './bar-segment.tsx';
import { EndMark } from './end-mark.tsx';
import { NARROW_BAR, narrowRows } from './narrow-rows.ts';
import type { Segment } from './segments.ts';
import type { Threshold } from './sum-part.ts';
import { ThresholdLine } from './threshold-line.tsx';

/** The sum as a flight of stairs, one part to a step, for drawings from `width` pixels up. */
export const NarrowBar = ({
  segments,
  threshold,
  width,
  title,
  description,
}: {
  segments: readonly Segment[];
  threshold: Threshold | null;
  width: number;
  title: string;
  description: string;
}) => {
  const id = useId();
  const scale = barScale(segments, threshold, width);
  const layout = narrowRows(segments, threshold, scale, width);
  const last = layout.rows.at(-1);
  return (
    <Drawing title={title} description={description} layout="narrow" height={layout.height}>
      {layout.threshold && (
        <>
          <ThresholdLine at={layout.threshold.at} top={0} bottom={layout.height} />
          <LabelText
            lines={layout.threshold.lines}
            x={percent(layout.threshold.at)}
            dx={layout.threshold.side === 'end' ? -8 : 8}
            y={13}
            anchor={layout.threshold.side}
          />
        </>
      )}
      {layout.rows.map((row, index) => (
        <Fragment key={row.segment.part.id}>
          <Step rows={layout.rows} index={index} toShare={scale.toShare} />
          <LabelText lines={row.lines} x={0} y={row.textY} />
          <BarSegment
            segment={row.segment}
            scale={scale}
            y={row.barY}
            height={NARROW_BAR}
            hatchId={`${id}-${index}`}
          />
        </Fragment>
      ))}
      {layout.threshold && (
        <ThresholdMarks at={layout.threshold.at} ys={layout.rows.map((row) => row.barY)} />
      )}
      {layout.rows.map(({ segment, barY }) => (
        <EndMark
          key={segment.part.id}
          segment={segment}
          scale={scale}
          y={barY}
          height={NARROW_BAR}
        />
      ))}
      {scale.isUnbounded && last && (
        <Arrow x={percent(scale.end)} y={last.barY + NARROW_BAR / 2} length={30} gap={7} />
      )}
    </Drawing>
  );
};

/** The riser between two steps: where one part ends and the next begins. */
const Step = ({
  rows,
  index,
  toShare,
}: {
  rows: ReturnType<typeof narrowRows>['rows'];
  index: number;
  toShare: (count: number) => number;
}) => {
  const [above, row] = [rows[index - 1], rows[index]];
  if (!above || !row || row.segment.isOverlapping) return null;
  const x = percent(toShare(row.segment.start));
  return (
    <line
      x1={x}
      x2={x}
      y1={above.barY + NARROW_BAR}
      y2={row.barY}
      stroke="var(--color-edge)"
      strokeDasharray="1 3"
    />
  );
};

/** The threshold's line again where it crosses a bar, which would hide it. */
const ThresholdMarks = ({ at, ys }: { at: number; ys: readonly number[] }) =>
  ys.map((y) => <ThresholdLine key={y} at={at} top={y - 3} bottom={y + NARROW_BAR + 3} />);
