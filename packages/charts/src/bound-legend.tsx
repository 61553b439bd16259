import { type ReactNode, useId } from 'react';

import { Arrow } from './bound/arrow.tsx';
import { EndDot } from './bound/end-dot.tsx';
import { Hatch } from './bound/hatch.tsx';
import { RoundingTick } from './bound/rounding-tick.tsx';

/** A mark that needs explaining. */
export type LegendMark = 'CLOSED' | 'OPEN' | 'UNBOUNDED' | 'PLAIN' | 'HATCHED';

const RIVER = 'var(--color-river)';

const LEGEND: Record<LegendMark, { words: string; draw: (id: string) => ReactNode }> = {
  CLOSED: {
    words: 'a filled dot: the number itself is meant too (“at least”, “about”)',
    draw: () => (
      <>
        <line x1={8} x2={26} y1={7} y2={7} stroke={RIVER} strokeWidth={2} />
        <EndDot x={8} y={7} isClosed colour={RIVER} />
      </>
    ),
  },
  OPEN: {
    words: 'a hollow dot: the number itself is not (“more than”)',
    draw: () => (
      <>
        <line x1={8} x2={26} y1={7} y2={7} stroke={RIVER} strokeWidth={2} />
        <EndDot x={8} y={7} isClosed={false} colour={RIVER} />
      </>
    ),
  },
  UNBOUNDED: {
    words: 'an arrow: no limit was stated',
    draw: () => <Arrow x={2} y={7} length={24} colour={RIVER} />,
  },
  PLAIN: {
    words: 'a tick: a number without a word, and what it may have been rounded from',
    draw: () => <RoundingTick at={50} band={[15, 85]} y={7} height={14} colour={RIVER} />,
  },
  HATCHED: {
    words: 'hatching: it may not count',
    draw: (id) => (
      <>
        <Hatch id={id} colour={RIVER} />
        <rect x={2} y={1} width={24} height={12} fill={`url(#${id})`} stroke={RIVER} />
      </>
    ),
  },
};

const ALL: readonly LegendMark[] = ['CLOSED', 'OPEN', 'UNBOUNDED', 'PLAIN', 'HATCHED'];

/** How bounds are drawn, in one line that is the same under every drawing. */
export const BoundLegend = ({
  marks = ALL,
}: {
  /** Only those that the drawing has. */
  marks?: readonly LegendMark[];
}) => {
  const id = useId();
  return (
    <ul className="chart-legend">
      {marks.map((mark) => (
        <li key={mark}>
          <svg width={28} height={14} aria-hidden="true">
            {LEGEND[mark].draw(id)}
          </svg>
          {LEGEND[mark].words}
        </li>
      ))}
    </ul>
  );
};
