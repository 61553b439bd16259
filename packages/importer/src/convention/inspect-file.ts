import type { OpenBytes } from '../bytes/bytes.ts';
import { isPackedHead, readHead } from '../bytes/read-head.ts';
import { detectDelimiter } from '../csv/detect-delimiter.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { Delimiter } from '../csv/delimiter.ts';
import { detectEncoding, markedEncoding } from '../encoding/detect-encoding.ts';
import type { Encoding } from '../encoding/encoding.ts';
import type { DateOrder } from '../field/date-order.ts';
import type { NumberFormat } from '../field/number-format.ts';
import { FileRefused } from '../file-refused.ts';
import type { Limits } from '../limits.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { resolveReports } from '../mapping/resolve-reports.ts';
import { openTable } from '../table/open-table.ts';
import { findColumn, type Column } from '../table/column.ts';
import type { Row, Rows } from '../table/row.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { detectDateOrder } from './detect-date-order.ts';
import { detectNumberFormat } from './detect-number-format.ts';
import { headText, textOnce } from './head-text.ts';
import type { Proposal } from './proposal.ts';
import { dateColumns, numberColumns } from './sampled-columns.ts';

/** What the beginning of a file shows, as proposals; null where the format has no such question. */
export interface Inspection {
  readonly encoding: Proposal<Encoding> | null;
  /** What the file's byte order mark says; null without one. */
  readonly marked: Encoding | null;
  readonly delimiter: Proposal<Delimiter> | null;
  readonly numbers: Proposal<NumberFormat>;
  readonly dateOrder: Proposal<DateOrder>;
}

/**
 * Looks at the beginning of a file: how is it written? What the mapping says is used to look further
 * (cells cannot be seen before a delimiter is known); what it does not say is looked at with the
 * likeliest reading, and only proposed.
 *
 * @throws {FileRefused} when it is of another format, or has not the columns of the mapping
 */
export async function inspectFile(
  open: OpenBytes,
  mapping: Mapping,
  limits: Limits,
): Promise<Inspection> {
  const head = await readHead(open());
  if (head.length === 0) throw new FileRefused('EMPTY', 'The file is empty.');
  const isPacked = isPackedHead(head);
  if (isPacked !== (mapping.reads.format === 'XLSX')) {
    const found = isPacked ? 'a spreadsheet (XLSX)' : 'no spreadsheet';
    throw new FileRefused(
      'WRONG_FORMAT',
      `The file is ${found}, and the mapping reads ${mapping.reads.format}.`,
    );
  }
  if (isPacked) {
    const rows = readXlsx(open(), { sheet: mapping.reads.sheet ?? null, decimal: '.' }, limits);
    return {
      encoding: null,
      marked: null,
      delimiter: null,
      ...(await inspectCells(rows, mapping)),
    };
  }
  const encoding = detectEncoding(head);
  const marked = markedEncoding(head);
  const text = headText(head, marked ?? mapping.reads.encoding ?? encoding.value ?? 'utf-8');
  const delimiter = detectDelimiter(text);
  const rows = readCsv(textOnce(text), mapping.reads.delimiter ?? delimiter.value ?? ',', limits);
  return {
    encoding,
    marked,
    delimiter,
    ...(await inspectCells(rows, mapping)),
  };
}

const sampledRows = 2000;

async function inspectCells(
  rows: Rows,
  mapping: Mapping,
): Promise<Pick<Inspection, 'numbers' | 'dateOrder'>> {
  const table = await openTable(rows, {
    isTagged: mapping.reads.hxl,
    headerRow: mapping.reads.headerRow,
  });
  const reports = resolveReports(mapping, table.columns);
  const sample: Row[] = [];
  for await (const batch of table.rows) {
    sample.push(...batch);
    if (sample.length >= sampledRows) break;
  }
  const cellsOf = (columns: readonly Column[]) =>
    sample.flatMap(({ cells }) => columns.map(({ index }) => cells[index] ?? ''));
  return {
    numbers: detectNumberFormat(
      cellsOf(
        numberColumns(reports, mapping.checks.totals).map((wanted) =>
          findColumn(table.columns, wanted),
        ),
      ),
    ),
    dateOrder: detectDateOrder(
      cellsOf(dateColumns(reports).map((wanted) => findColumn(table.columns, wanted))),
    ),
  };
}
