import type { OpenBytes } from '../bytes/bytes.ts';
import { isPackedHead, readHead } from '../bytes/read-head.ts';
import { headText, textOnce } from '../convention/head-text.ts';
import { readCsv } from '../csv/read-csv.ts';
import { FileRefused } from '../file-refused.ts';
import type { Limits } from '../limits.ts';
import { openTable } from '../table/open-table.ts';
import type { Column } from '../table/column.ts';
import type { Row, Rows } from '../table/row.ts';
import { listSheets, readXlsx } from '../xlsx/read-xlsx.ts';
import { type Answers, readsOf } from './answers.ts';
import { askDates, askNumbers } from './ask-about-cells.ts';
import { askMonths } from './ask-about-months.ts';
import { askHeader, askSheet } from './ask-about-table.ts';
import { askDelimiter, askEncoding } from './ask-about-text.ts';
import { findTotals, type SeemingTotal } from './find-totals.ts';
import type { ConventionQuestion } from './question.ts';

/** A column, with cells of the first rows. */
export interface SurveyedColumn extends Column {
  readonly samples: readonly string[];
}

/** A file before anything is known of it: what must be asked, and what its columns seem to be. */
export interface Survey {
  readonly format: 'CSV' | 'XLSX';
  readonly questions: readonly ConventionQuestion[];
  /** Read by what was answered and, where nothing was, by what was proposed. */
  readonly columns: readonly SurveyedColumn[];
  readonly rows: readonly Row[];
  /** Columns that seem to be the sums of others, for a check to be proposed. */
  readonly totals: readonly SeemingTotal[];
}

/**
 * Looks at the beginning of a file before there is a mapping: every convention becomes a question
 * with a proposal, what speaks for it, and what each answer would make of the file's own cells.
 *
 * @throws {FileRefused} for what is no table
 */
export async function surveyFile(
  open: OpenBytes,
  answers: Answers,
  limits: Limits,
): Promise<Survey> {
  const head = await readHead(open());
  if (head.length === 0) throw new FileRefused('EMPTY', 'The file is empty.');
  return isPackedHead(head)
    ? await surveyWorkbook(open, answers, limits)
    : await surveyText(head, answers, limits);
}

async function surveyText(head: Uint8Array, answers: Answers, limits: Limits): Promise<Survey> {
  const said = readsOf(answers, 'CSV');
  const encoding = askEncoding(head);
  const first = readsOf({ encoding: bestOf(encoding) }, 'CSV').encoding ?? 'utf-8';
  const text = headText(head, said.encoding ?? first);
  const delimiter = askDelimiter(text);
  const cut = readsOf({ delimiter: bestOf(delimiter) }, 'CSV').delimiter ?? ',';
  const rows = await sampleOf(readCsv(textOnce(text), said.delimiter ?? cut, limits));
  return await surveyRows('CSV', [encoding, delimiter], rows, answers);
}

async function surveyWorkbook(open: OpenBytes, answers: Answers, limits: Limits): Promise<Survey> {
  const names = await listSheets(open(), limits);
  const sheet = names.find((name) => name === answers.sheet) ?? null;
  // How one sheet is written says nothing of another.
  if (sheet === null && names.length > 1) {
    return { format: 'XLSX', questions: [askSheet(names)], columns: [], rows: [], totals: [] };
  }
  const rows = await sampleOf(readXlsx(open(), { sheet, decimal: '.' }, limits));
  return await surveyRows('XLSX', [askSheet(names)], rows, answers);
}

async function surveyRows(
  format: Survey['format'],
  questions: readonly ConventionQuestion[],
  rows: readonly Row[],
  answers: Answers,
): Promise<Survey> {
  const header = askHeader(rows);
  const place = readsOf({ header: answers.header ?? bestOf(header) }, format);
  const { columns, rows: below } = await openTable(handed(rows), {
    isTagged: place.hxl,
    headerRow: place.headerRow,
  });
  const sample = await sampleOf(below);
  const cells = sample.flatMap((row) => row.cells);
  const numbers = askNumbers(cells);
  return {
    format,
    questions: [
      ...questions,
      header,
      numbers,
      ...[askDates(cells), askMonths(cells)].filter((question) => question !== null),
    ],
    columns: columns.map((column) => Object.assign(column, { samples: samplesOf(column, sample) })),
    totals: findTotals(
      columns,
      sample,
      readsOf({ numbers: answers.numbers ?? bestOf(numbers) }, format).numbers,
    ),
    rows: sample.slice(0, shownRows),
  };
}

const sampledRows = 2000;
const shownRows = 5;
const shownCells = 3;

/** What was proposed, else what fits best: good enough to look further, not to read the file. */
function bestOf({ proposed, choices }: ConventionQuestion): string | undefined {
  return proposed ?? choices[0]?.value;
}

async function sampleOf(rows: Rows): Promise<Row[]> {
  const sample: Row[] = [];
  for await (const batch of rows) {
    sample.push(...batch);
    if (sample.length >= sampledRows) break;
  }
  return sample;
}

async function* handed(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

function samplesOf({ index }: Column, rows: readonly Row[]): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const cell = (cells[index] ?? '').trim();
    if (cell !== '') found.add(cell.slice(0, 60));
    if (found.size === shownCells) break;
  }
  return [...found];
}
