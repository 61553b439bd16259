import { percent } from '../scale.ts';

/**
 * A number printed with no qualifying word: a tick at the number, and behind it every number that
 * would have been rounded to it.
 */
export const RoundingTick = ({
  at,
  band,
  y,
  height,
  colour,
}: {
  /** 0 to 100. */
  at: number;
  band: readonly [from: number, to: number] | null;
  /** The tick's middle. */
  y: number;
  height: number;
  colour: string;
}) => (
  <>
    {band && (
      <rect
        x={percent(band[0])}
        width={percent(band[1] - band[0])}
        y={y - 3}
        height={6}
        fill={colour}
        opacity={0.3}
      />
    )}
    <line
      x1={percent(at)}
      x2={percent(at)}
      y1={y - height / 2}
      y2={y + height / 2}
      stroke={colour}
      strokeWidth={2.5}
    />
  </>
);
