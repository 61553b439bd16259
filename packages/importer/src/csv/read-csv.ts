import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { FileRefused } from '../file-refused.ts';
import type { Limits } from '../limits.ts';
import type { Row } from '../table/row.ts';
import type { Delimiter } from './delimiter.ts';

const handful = 500;

/**
 * Cuts text into rows (RFC 4180, with a delimiter of choice and any line ending). Ragged rows pass:
 * they are judged one by one. Memory is bound by the longest record allowed.
 *
 * @throws {FileRefused} at an unclosed quote, a record that is too long, a stray quote
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  limits: Limits,
): AsyncGenerator<Row[]> {
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: limits.recordCharacters,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
  });
  // What goes wrong upstream ends the parser with the same error, which the loop then throws.
  pipeline(Readable.from(text, { objectMode: false, highWaterMark: 65_536 }), parser, () => {});
  let rows: Row[] = [];
  let ended = 0;
  try {
    for await (const read of parser) {
      const { record, info } = read as { record: string[]; info: { lines: number } };
      const line = ended + 1;
      ended = Math.max(info.lines, line);
      if (record.length === 1 && record[0] === '') continue;
      if (record.length > limits.columns) {
        throw new FileRefused(
          'TOO_MANY_COLUMNS',
          `Line ${line} has ${record.length} cells; ${limits.columns} are the most.`,
          line,
        );
      }
      rows.push({ line, cells: record });
      if (rows.length === handful) {
        yield rows;
        rows = [];
      }
    }
  } catch (error) {
    throw refusalOf(error);
  }
  if (rows.length > 0) yield rows;
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error['lines'] === 'number' ? error['lines'] : null;
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new FileRefused(
        'LINE_TOO_LONG',
        `The record at line ${line} is too long: a quote may be unclosed, or the line endings missing.`,
        line,
      );
    case 'CSV_QUOTE_NOT_CLOSED':
      return new FileRefused(
        'UNCLOSED_QUOTE',
        `A quote is opened and never closed; the file ends within it, at line ${line}.`,
        line,
      );
    default:
      return new FileRefused('MALFORMED', `Line ${line} is not CSV: ${error.message}.`, line);
  }
}
