import type { OpenBytes } from '../bytes/bytes.ts';
import type { Decided } from '../check/seen-counts.ts';
import type { Conventions } from '../convention/conventions.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { Report } from '../report/report.ts';
import { createRowJudge, type JudgeContext } from '../report/row-judge.ts';
import { openRows } from './open-rows.ts';

/**
 * The reports of a file that has been judged, in batches: the same rows are taken as the verdict
 * counted, each count once.
 */
export async function* readReports(
  open: OpenBytes,
  mapping: Mapping,
  conventions: Conventions,
  context: JudgeContext,
  decided: Decided,
  batchSize = 5000,
): AsyncGenerator<Report[]> {
  const table = await openRows(open(), mapping, conventions, context.limits);
  const judge = createRowJudge(mapping, table, conventions, context);
  let batch: Report[] = [];
  for await (const rows of table.rows) {
    for (const row of rows) {
      const { reports } = judge.judge(row);
      const taken = reports.filter(
        ({ id, line }, at) =>
          (decided.get(id) ?? line) === line && reports.findIndex((one) => one.id === id) === at,
      );
      batch.push(...taken);
    }
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
