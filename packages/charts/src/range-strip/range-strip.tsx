import { formatQuantity } from '@headcount/ledger';

import { Drawing } from '../drawing.tsx';
import { percent } from '../scale.ts';
import { LabelText } from '../text/label-text.tsx';
import { muted } from '../text/text-line.ts';
import { axisValues } from './axis-values.ts';
import { StripMark } from './strip-mark.tsx';
import type { StripRow } from './strip-row.ts';
import { stripRows } from './strip-rows.ts';
import { stripScale } from './strip-scale.ts';

/** It stands in margins and on phones: laid out for this many pixels, and good for more. */
const LEAST_WIDTH = 250;

/** One count as several told it, one line to a wording, on one scale. */
export const RangeStrip = ({
  title,
  rows,
  colour = 'var(--color-river)',
}: {
  title: string;
  rows: readonly StripRow[];
  /** A CSS colour: a place's, or the accent. */
  colour?: string | undefined;
}) => {
  const told = rows.filter(({ quantity }) => quantity.valueState === 'VALUE');
  const scale = stripScale(told, LEAST_WIDTH);
  const values = axisValues(told, scale, LEAST_WIDTH);
  const { placed, height: bottom } = stripRows(told, scale.wordsWidth);
  return (
    <div className="chart">
      <Drawing title={title} description={describe(rows)} height={bottom + 22}>
        {values.map(({ value, text, at }) => (
          <g key={value}>
            <line
              x1={percent(at)}
              x2={percent(at)}
              y1={0}
              y2={bottom + 3}
              stroke="var(--color-hairline)"
            />
            <LabelText lines={[[muted(text)]]} x={percent(at)} y={bottom + 18} anchor="middle" />
          </g>
        ))}
        {placed.map(({ row, lines, textY, markY }) => (
          <g key={row.id}>
            <LabelText lines={lines} x={0} y={textY} />
            <StripMark quantity={row.quantity} scale={scale} y={markY} colour={colour} />
          </g>
        ))}
      </Drawing>
    </div>
  );
};

const describe = (rows: readonly StripRow[]): string =>
  `${rows.map((row) => `${row.label}: ${formatQuantity(row.quantity)}`).join('; ')}.`;
