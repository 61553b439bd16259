/**
 * The end of what was said: filled when the number itself belongs to it ("at least"), hollow when it
 * does not ("more than").
 */
export const EndDot = ({
  x,
  y,
  isClosed,
  colour,
}: {
  x: string | number;
  y: number;
  isClosed: boolean;
  colour: string;
}) => (
  <circle
    cx={x}
    cy={y}
    r={4.5}
    fill={isClosed ? colour : 'var(--color-paper)'}
    stroke={isClosed ? 'var(--color-paper)' : colour}
    strokeWidth={isClosed ? 1.5 : 2}
  />
);
