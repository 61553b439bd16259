import type { OpenBytes } from '../bytes/bytes.ts';
import type { Conventions } from '../convention/conventions.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { NameOf } from '../report/describe-report.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Report } from '../report/report.ts';
import { createRowJudge, type JudgeContext } from '../report/row-judge.ts';
import { nameColumn } from '../table/column.ts';
import { openRows } from './open-rows.ts';

/** One of the first rows, and what became of it. */
export interface PreviewedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reports: readonly Report[];
  readonly refusals: readonly Refusal[];
}

/** The first rows of a file, judged each by itself. */
export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly PreviewedRow[];
  /** Names of the places, those too that the rows would make. */
  readonly nameOf: NameOf;
}

/** Judges the first rows of a file and reads no further. @throws {FileRefused} */
export async function previewFile(
  open: OpenBytes,
  mapping: Mapping,
  conventions: Conventions,
  context: JudgeContext,
  first: number,
): Promise<Preview> {
  const table = await openRows(open(), mapping, conventions, context.limits);
  const judge = createRowJudge(mapping, table, conventions, context);
  const rows: PreviewedRow[] = [];
  for await (const batch of table.rows) {
    for (const row of batch.slice(0, first - rows.length)) {
      const { line, cells } = row;
      const { reports, faults } = judge.judge(row);
      const refusals = faults.map((fault) => Object.assign({ line }, fault));
      rows.push({ line, cells, reports, refusals });
    }
    if (rows.length >= first) break;
  }
  return {
    columns: table.columns.map(nameColumn),
    rows,
    nameOf: (id) => judge.places.nameOf(id),
  };
}
