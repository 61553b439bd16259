import { LABEL_LEADING, type TextLine } from './text-line.ts';

/**
 * A label of one or more lines. `x` may be a percentage: then the words keep their size and their
 * place while the drawing grows. Its halo of paper keeps it readable where a line passes behind.
 */
export const LabelText = ({
  lines,
  x,
  y,
  dx = 0,
  dy = 0,
  anchor = 'start',
}: {
  lines: readonly TextLine[];
  x: number | string;
  /** The baseline of the first line; it too may be a percentage. */
  y: number | string;
  /** Pixels to the right of `x`. */
  dx?: number;
  /** Pixels below `y`. */
  dy?: number;
  anchor?: 'start' | 'middle' | 'end';
}) => (
  <>
    {lines.map((line, index) => (
      <text
        key={keyOf(line, index)}
        className="chart-label"
        x={x}
        y={typeof y === 'number' ? y + dy + index * LABEL_LEADING : y}
        dx={dx === 0 ? undefined : dx}
        dy={typeof y === 'number' ? undefined : dy + index * LABEL_LEADING}
        textAnchor={anchor === 'start' ? undefined : anchor}
      >
        {line.map((run) => (
          <tspan key={run.text} className={`chart-${run.weight} chart-${run.tone}`}>
            {run.text}
          </tspan>
        ))}
      </text>
    ))}
  </>
);

const keyOf = (line: TextLine, index: number): string =>
  `${index} ${line.map((run) => run.text).join('')}`;
