import { certain, open, type Proposal } from '../convention/proposal.ts';
import { delimiters, nameDelimiter, type Delimiter } from './delimiter.ts';

interface Trial {
  readonly delimiter: Delimiter;
  readonly columns: number;
  /** Share of the lines that have that many cells. */
  readonly agreement: number;
}

/** Proposes a delimiter: the one that cuts the first lines into equally many cells. */
export function detectDelimiter(text: string): Proposal<Delimiter> {
  const lines = sampleLines(text);
  if (lines.length === 0) return open<Delimiter>([], 'The file has no line with text.');
  const trials = delimiters
    .map((delimiter) => tryOut(lines, delimiter))
    .filter((trial) => trial.columns > 1)
    .toSorted((a, b) => b.agreement - a.agreement || b.columns - a.columns);
  const [best, second] = trials;
  if (best === undefined) {
    return open(
      [...delimiters],
      'No line has a comma, semicolon, tab or vertical bar outside quotes.',
    );
  }
  const isCertain = best.agreement >= 0.9 && (second === undefined || second.agreement < 0.9);
  const evidence = trials
    .map(
      ({ delimiter, columns, agreement }) =>
        `${nameDelimiter(delimiter)}: ${columns} cells in ${Math.round(agreement * 100)} % of ${lines.length} lines`,
    )
    .join('; ');
  return isCertain
    ? certain(best.delimiter, `${evidence}.`)
    : open(
        trials.map((trial) => trial.delimiter),
        `${evidence}.`,
      );
}

/** Whole lines only: the last of a head may be cut short. Tag rows and notes may be ragged. */
function sampleLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/, 201);
  if (lines.length > 1) lines.pop();
  return lines.filter((line) => line.trim() !== '').slice(0, 200);
}

function tryOut(lines: readonly string[], delimiter: Delimiter): Trial {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = countCells(line, delimiter);
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  const [columns = 1, agreeing = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return { delimiter, columns, agreement: agreeing / lines.length };
}

function countCells(line: string, delimiter: Delimiter): number {
  let cells = 1;
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) cells += 1;
  }
  return cells;
}
