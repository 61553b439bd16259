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
  anchor = 'start',
}: {
  lines: readonly TextLine[];
  x: number | string;
  /** The baseline of the first line. */
  y: number;
  /** Pixels to the right of `x`. */
  dx?: number;
  anchor?: 'start' | 'middle' | 'end';
}) => (
  <>
    {lines.map((line, index) => (
      <text
        key={keyOf(line, index)}
        className="chart-label"
        x={x}
        y={y + index * LABEL_LEADING}
        dx={dx === 0 ? undefined : dx}
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
