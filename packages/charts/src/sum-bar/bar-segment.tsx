import { Hatch } from '../bound/hatch.tsx';
import { placeColour } from '../place-colour.ts';
import { percent } from '../scale.ts';
import type { BarScale } from './bar-scale.ts';
import type { Segment } from './segments.ts';

/** One part of the bar: solid when it counts for certain, hatched when it may not. */
export const BarSegment = ({
  segment,
  scale,
  y,
  height,
  hatchId,
}: {
  segment: Segment;
  scale: BarScale;
  /** Its upper edge. */
  y: number;
  height: number;
  /** Unique on the page. */
  hatchId: string;
}) => {
  const colour = colourOf(segment);
  const start = scale.toShare(segment.start);
  const across = { x: percent(start), width: percent(scale.toShare(segment.end) - start) };
  const edge = { x1: percent(start), x2: percent(start) };
  return (
    <g>
      {segment.isHatched && <Hatch id={hatchId} colour={colour} />}
      <rect
        {...across}
        y={y}
        height={height}
        fill={segment.isHatched ? `url(#${hatchId})` : colour}
        stroke={segment.isHatched ? colour : undefined}
      />
      {segment.start > 0 && !segment.isHatched && (
        <line {...edge} y1={y} y2={y + height} stroke="var(--color-paper)" strokeWidth={1.5} />
      )}
    </g>
  );
};

export const colourOf = ({ part }: Segment): string =>
  part.placeId === null ? 'var(--color-muted)' : placeColour(part.placeId);
