import { describeSum } from '../sum-bar/describe-sum.ts';
import { isDrawn, layEndToEnd } from '../sum-bar/segments.ts';
import type { SumPart, Threshold } from '../sum-bar/sum-part.ts';
import { layOutWideBar } from '../sum-bar/wide-bar-layout.ts';
import { WideBarMarks } from '../sum-bar/wide-bar-marks.tsx';
import { LabelText } from '../text/label-text.tsx';
import { LABEL_LEADING, LABEL_SIZE, muted, strong } from '../text/text-line.ts';
import { wrapText } from '../text/wrap-text.ts';

/** Pixels: the width of a page's widest drawing, and the paper around what is drawn. */
const WIDTH = 1056;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const TITLE = { size: 16, leading: 22 };
const GAP = 18;

/**
 * A sum bar on a sheet of its own, with all that must travel with it: its title, what was counted,
 * who said so and as known when. It calls no hook; `inkSheet` makes a file of its markup.
 */
export const SumBarSheet = ({
  title,
  parts,
  threshold = null,
  help,
  notes,
}: {
  title: string;
  parts: readonly SumPart[];
  threshold?: Threshold | null;
  /** What was counted and how to read it, under the title. */
  help: string;
  /** Sources, the day and the address, each on lines of its own under the bar. */
  notes: readonly string[];
}) => {
  const segments = layEndToEnd(parts.filter(isDrawn));
  const bar = layOutWideBar(segments, threshold, INNER);
  const headLines = wrapText([strong(title)], (INNER * LABEL_SIZE) / TITLE.size);
  const helpLines = wrapText([muted(help)], INNER);
  const noteLines = notes.flatMap((note) => wrapText([muted(note)], INNER));
  const helpAt = MARGIN + headLines.length * TITLE.leading;
  const barAt = helpAt + helpLines.length * LABEL_LEADING + GAP;
  const notesAt = barAt + bar.height + GAP;
  const height = notesAt + noteLines.length * LABEL_LEADING + MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-labelledby="title"
      aria-describedby="description"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
    >
      <title id="title">{title}</title>
      <desc id="description">{`${help} ${describeSum(parts, threshold)} ${notes.join(' ')}`}</desc>
      <rect width={WIDTH} height={height} fill="var(--color-paper)" />
      <g className="sheet-title">
        {headLines.map((line, index) => (
          <LabelText
            key={line.map((run) => run.text).join('')}
            lines={[line]}
            x={MARGIN}
            y={MARGIN + TITLE.size - 2 + index * TITLE.leading}
          />
        ))}
      </g>
      <LabelText lines={helpLines} x={MARGIN} y={helpAt + LABEL_SIZE} />
      <svg x={MARGIN} y={barAt} width={INNER} height={bar.height} overflow="visible">
        <WideBarMarks id="part" segments={segments} layout={bar} />
      </svg>
      <LabelText lines={noteLines} x={MARGIN} y={notesAt + LABEL_SIZE} />
    </svg>
  );
};
