import type { Quantity } from '@headcount/ledger';

import { Arrow } from '../bound/arrow.tsx';
import { EndDot } from '../bound/end-dot.tsx';
import { RoundingTick } from '../bound/rounding-tick.tsx';
import { percent, position } from '../scale.ts';
import { endsOf, PLOT_END, type StripScale } from './strip-scale.ts';

/** How far the arrow goes past the strip's last share of the width, in pixels. */
const ARROW = 7;

/** One report as it was said: its ends filled, hollow or open to the side. */
export const StripMark = ({
  quantity,
  scale,
  y,
  colour,
}: {
  quantity: Quantity;
  scale: StripScale;
  y: number;
  colour: string;
}) => {
  const ends = endsOf(quantity);
  const isBare = quantity.qualifier === 'PLAIN' || quantity.qualifier === 'EXACTLY';
  const shares = ends.map((bound) => scale.toShare(position(bound.value)));
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (isBare && quantity.value !== null) {
    const at = scale.toShare(position(quantity.value));
    return <RoundingTick at={at} band={[first, last]} y={y} height={14} colour={colour} />;
  }
  const isOpenEnded = ends.length === 1;
  return (
    <>
      <line
        x1={percent(first)}
        x2={percent(isOpenEnded ? PLOT_END : last)}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={2}
      />
      {isOpenEnded && <Arrow x={percent(PLOT_END)} y={y} length={ARROW} colour={colour} />}
      {ends.map((bound) => (
        <EndDot
          key={`${bound.value} ${bound.closed}`}
          x={percent(scale.toShare(position(bound.value)))}
          y={y}
          isClosed={bound.closed}
          colour={colour}
        />
      ))}
    </>
  );
};
