import { type Bound, interval as intervalOf } from '@headcount/ledger';

import { EndDot } from '../bound/end-dot.tsx';
import { RoundingTick } from '../bound/rounding-tick.tsx';
import { percent, position } from '../scale.ts';
import type { BarScale } from './bar-scale.ts';
import { colourOf } from './bar-segment.tsx';
import type { Segment } from './segments.ts';

/** How far a part's report reaches, drawn at its end as it was said. */
export const EndMark = ({
  segment,
  scale,
  y,
  height,
}: {
  segment: Segment;
  scale: BarScale;
  /** The bar's upper edge. */
  y: number;
  height: number;
}) => {
  const { part, start } = segment;
  const colour = colourOf(segment);
  const middle = y + height / 2;
  const { lower, upper } = intervalOf(part.quantity, 'CAUTIOUS');
  const shareOf = (bound: Bound) => scale.toShare(start + position(bound.value));
  const isBare = part.quantity.qualifier === 'PLAIN' || part.quantity.qualifier === 'EXACTLY';
  if (isBare && part.quantity.value !== null) {
    return (
      <RoundingTick
        at={scale.toShare(start + position(part.quantity.value))}
        band={lower && upper && [shareOf(lower), shareOf(upper)]}
        y={middle}
        height={height}
        colour={colour}
      />
    );
  }
  const ends = [lower, upper].filter((bound) => bound !== null && position(bound.value) > 0);
  const [first, last] = [ends[0], ends.at(-1)];
  return (
    <>
      {first && last && first !== last && (
        <line
          x1={percent(shareOf(first))}
          x2={percent(shareOf(last))}
          y1={middle}
          y2={middle}
          stroke={colour}
          strokeWidth={2}
        />
      )}
      {ends.map(
        (bound) =>
          bound && (
            <EndDot
              key={bound.value}
              x={percent(shareOf(bound))}
              y={middle}
              isClosed={bound.closed}
              colour={colour}
            />
          ),
      )}
    </>
  );
};
