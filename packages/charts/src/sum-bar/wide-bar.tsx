import { useId } from 'react';

import { Drawing, type Layout } from '../drawing.tsx';
import type { Segment } from './segments.ts';
import type { Threshold } from './sum-part.ts';
import { layOutWideBar } from './wide-bar-layout.ts';
import { WideBarMarks } from './wide-bar-marks.tsx';

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
  const laidOut = layOutWideBar(segments, threshold, width);
  return (
    <Drawing title={title} description={description} layout={layout} height={laidOut.height}>
      <WideBarMarks id={id} segments={segments} layout={laidOut} />
    </Drawing>
  );
};
