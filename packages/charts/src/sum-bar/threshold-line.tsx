import { percent } from '../scale.ts';

/** The number that the sum is held against: a line through everything, with a rim of paper. */
export const ThresholdLine = ({ at, top, bottom }: { at: number; top: number; bottom: number }) => {
  const place = { x1: percent(at), x2: percent(at), y1: top, y2: bottom };
  return (
    <>
      <line {...place} stroke="var(--color-paper)" strokeWidth={4} />
      <line {...place} stroke="var(--color-ink)" strokeWidth={1.5} />
    </>
  );
};
