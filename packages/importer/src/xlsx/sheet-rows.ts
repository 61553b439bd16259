import type { Bytes } from '../bytes/bytes.ts';
import { FileRefused } from '../file-refused.ts';
import type { Limits } from '../limits.ts';
import type { Row } from '../table/row.ts';
import { columnOf, dayOfSerial, plainNumber } from './cell-text.ts';
import { readXml } from './read-xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly is1904: boolean;
  /** The mark to write fractions with, so that a number means the same as the texts beside it. */
  readonly decimal: '.' | ',';
}

/**
 * The rows of a sheet, as they are unpacked. Days are given as '2022-10-04', a formula by the value
 * that was last computed for it, an error by its name ('#N/A').
 */
export async function* readSheetRows(
  part: Bytes,
  context: SheetContext,
  limits: Limits,
): AsyncGenerator<Row[]> {
  let rows: Row[] = [];
  let cells: string[] = [];
  let line = 0;
  let column = 0;
  let type = '';
  let style = 0;
  let text = '';
  let isValue = false;
  const reading = readXml(part, {
    opened: (name, attribute) => {
      if (name === 'row') {
        line = Number(attribute('r') ?? line + 1);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const reference = attribute('r');
        column = reference === undefined ? column + 1 : columnOf(reference);
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        text = '';
      }
      isValue = name === 'v' || name === 't';
    },
    closed: (name) => {
      isValue = false;
      if (name === 'row' && cells.length > 0) rows.push({ line, cells });
      if (name !== 'c' || text === '') return;
      if (column < 0 || column >= limits.columns) {
        throw new FileRefused(
          'TOO_MANY_COLUMNS',
          `Row ${line} has a cell beyond column ${limits.columns}.`,
          line,
        );
      }
      while (cells.length < column) cells.push('');
      cells[column] = textOf(type, text, style, context);
    },
    text: (piece) => {
      if (!isValue) return;
      text += piece;
      if (text.length > limits.recordCharacters) {
        throw new FileRefused('LINE_TOO_LONG', `A cell of row ${line} holds too much text.`, line);
      }
    },
  });
  for await (const _ of reading) {
    if (rows.length > 0) yield rows;
    rows = [];
  }
}

function textOf(type: string, text: string, style: number, context: SheetContext): string {
  switch (type) {
    case 's':
      return context.strings[Number(text)] ?? '';
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return (
        (context.dateStyles.has(style) ? dayOfSerial(Number(text), context.is1904) : null) ??
        plainNumber(text, context.decimal)
      );
    default:
      return text;
  }
}
