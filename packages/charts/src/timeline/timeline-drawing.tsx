import type { Window } from '@headcount/ledger';

import { Arrow } from '../bound/arrow.tsx';
import { Drawing, type Layout } from '../drawing.tsx';
import { percent } from '../scale.ts';
import { LabelText } from '../text/label-text.tsx';
import { LABEL_LEADING, muted } from '../text/text-line.ts';
import { type DayAxis, dayAxis } from './day-axis.ts';
import type { EventMark } from './event-mark.ts';
import { edgesOf, eventRows } from './event-rows.ts';

/** Room for the dates above the first row. */
const AXIS = LABEL_LEADING + 12;
/** The share of the width that the arrow of an open end takes. */
const ARROW_SHARE = 2.5;

/** Time from left to right, one event to a row, earlier ones higher. */
export const TimelineDrawing = ({
  marks,
  window,
  width,
  layout,
  title,
  description,
}: {
  marks: readonly EventMark[];
  window: Window;
  /** The least width it is laid out for. */
  width: number;
  layout: Layout;
  title: string;
  description: string;
}) => {
  const axis = dayAxis(window, width);
  const { rows, height } = eventRows(marks, axis, width);
  const bottom = AXIS + height + 6;
  return (
    <Drawing title={title} description={description} layout={layout} height={bottom}>
      {axis.ticks.map(({ day, text, at }) => (
        <g key={day}>
          <line
            x1={percent(at)}
            x2={percent(at)}
            y1={LABEL_LEADING}
            y2={bottom}
            stroke="var(--color-hairline)"
          />
          <LabelText lines={[[muted(text)]]} {...besideEdge(at)} y={13} />
        </g>
      ))}
      {rows.map((row) => (
        <g key={row.mark.event.id}>
          <LabelText
            lines={row.lines}
            x={percent(row.anchor.at)}
            dx={row.anchor.dx}
            y={AXIS + row.textY}
            anchor={row.anchor.side}
          />
          <Mark mark={row.mark} axis={axis} y={AXIS + row.markY} />
        </g>
      ))}
    </Drawing>
  );
};

/** Dates stand over their days, but never past the drawing's edges. */
const besideEdge = (at: number): { x: string; anchor: 'start' | 'middle' | 'end' } => {
  if (at < 6) return { x: percent(0), anchor: 'start' };
  return at > 94 ? { x: percent(100), anchor: 'end' } : { x: percent(at), anchor: 'middle' };
};

const Mark = ({ mark, axis, y }: { mark: EventMark; axis: DayAxis; y: number }) => {
  const [start, end] = edgesOf(mark, axis);
  if (mark.kind === 'DAY') {
    return (
      <circle
        cx={percent(start)}
        cy={y}
        r={5}
        fill="var(--color-river)"
        stroke="var(--color-paper)"
        strokeWidth={2}
      />
    );
  }
  if (mark.kind === 'DASHED') {
    return (
      <line
        x1={percent(start)}
        x2={percent(end)}
        y1={y}
        y2={y}
        stroke="var(--color-river)"
        strokeWidth={2}
        strokeDasharray="3 4"
      />
    );
  }
  return (
    <>
      <rect
        x={percent(start)}
        width={percent(end - start - (mark.isOpenEnded ? ARROW_SHARE : 0))}
        y={y - 4}
        height={8}
        fill="var(--color-river)"
        fillOpacity={mark.kind === 'SPAN' ? 1 : 0.35}
      />
      {mark.isOpenEnded && (
        <Arrow
          x={percent(end - ARROW_SHARE)}
          y={y}
          length={8}
          gap={0}
          colour="var(--color-river)"
        />
      )}
    </>
  );
};
