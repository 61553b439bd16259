/** No end was said: the count may go on from here. Its length is in pixels, whatever the scale. */
export const Arrow = ({
  x,
  y,
  colour = 'var(--color-ink)',
  length = 34,
  gap = 0,
}: {
  x: string | number;
  y: number;
  colour?: string;
  length?: number;
  /** Pixels between `x` and its tail. */
  gap?: number;
}) => (
  <svg x={x} y={y} overflow="visible">
    <path
      d={`M${gap} 0h${length - gap}m-6-5 6 5-6 5`}
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
    />
  </svg>
);
