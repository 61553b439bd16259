import { formatNumber } from '@headcount/ledger';

import { percent } from '../scale.ts';
import { LabelText } from '../text/label-text.tsx';
import { muted } from '../text/text-line.ts';
import type { Box } from './map-labels.ts';
import type { ViewSize } from './map-view.ts';

/** How wide a round number is, in the map's lower right corner. */
export const MapScale = ({
  most,
  widest,
  view,
  unit,
}: {
  /** The largest count. */
  most: number;
  /** Its band's width, in the view's units. */
  widest: number;
  view: ViewSize;
  unit: string;
}) => {
  const round = 10 ** Math.floor(Math.log10(most));
  const high = ((round / most) * widest * 100) / view.height;
  return (
    <>
      <rect
        x={percent(RIGHT)}
        width={5}
        y={percent(BOTTOM - high)}
        height={percent(high)}
        fill="var(--color-muted)"
      />
      <LabelText
        lines={[[muted(`as wide as this: ${formatNumber(String(round))} ${unit}`.trim())]]}
        x={percent(RIGHT)}
        y={percent(BOTTOM - high / 2)}
        dx={-8}
        dy={4}
        anchor="end"
      />
    </>
  );
};

/** Where the scale stands, as shares of the drawing. */
const RIGHT = 98;
const BOTTOM = 97;

/** The pixels that it needs on a drawing this wide. */
export const scaleCorner = (view: ViewSize, width: number): Box => {
  const height = (view.height / view.width) * width;
  return { left: width - 222, top: height - 26, right: width, bottom: height };
};
