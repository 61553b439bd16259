import type { OpenBytes } from '../bytes/bytes.ts';
import { copiedPeriods } from '../check/copied-periods.ts';
import { cumulativeInSeries } from '../check/cumulative-in-series.ts';
import { fallingCumulative } from '../check/falling-cumulative.ts';
import type { Finding } from '../check/finding.ts';
import { SeenCounts, type Decided } from '../check/seen-counts.ts';
import type { Conventions } from '../convention/conventions.ts';
import { FileRefused } from '../file-refused.ts';
import type { Mapping, PlaceDeclaration } from '../mapping/mapping-schema.ts';
import type { NameOf } from '../report/describe-report.ts';
import type { Refusal, RefusalCode } from '../report/refusal.ts';
import type { Report } from '../report/report.ts';
import { createRowJudge, type JudgeContext } from '../report/row-judge.ts';
import { nameColumn } from '../table/column.ts';
import { openRows } from './open-rows.ts';

/** What a file comes to: for a person to look over before anything is recorded. */
export interface Verdict {
  readonly rows: number;
  /** Counts that would be taken, each once. */
  readonly reports: number;
  readonly refused: number;
  readonly refusedBy: ReadonlyMap<RefusalCode, number>;
  /** The first reports. */
  readonly preview: readonly Report[];
  readonly columns: readonly string[];
  /** The row of headers, as it stands in the file. */
  readonly header: readonly string[];
  readonly newPlaces: readonly PlaceDeclaration[];
  /** The sources that reports name. */
  readonly sources: readonly string[];
  readonly findings: readonly Finding[];
  /** Rows whose columns were added up, and those that did not. */
  readonly totals: { readonly looked: number; readonly failed: number };
  /** Which lines are taken of counts that stand there more than once. */
  readonly decided: Decided;
}

export interface JudgeOptions {
  /** Hears every refused row, a handful at a time; what it returns is waited for. */
  readonly onRefused?: (refusals: readonly Refusal[]) => Promise<void> | void;
  /** Hears how many rows have been read. */
  readonly onProgress?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

const previewed = 5;

/**
 * Reads a file once and judges every row and all of them together. Nothing is kept but counts,
 * findings and a few bytes for each row. @throws {FileRefused} for what makes the whole file unreadable
 */
export async function judgeFile(
  open: OpenBytes,
  mapping: Mapping,
  conventions: Conventions,
  context: JudgeContext,
  options: JudgeOptions = {},
): Promise<Verdict> {
  const table = await openRows(open(), mapping, conventions, context.limits);
  const judge = createRowJudge(mapping, table, conventions, context);
  const nameOf: NameOf = (id) => judge.places.nameOf(id);
  const seen = new SeenCounts(mapping.policy.contradictions, context.limits, nameOf);
  const checks = [
    copiedPeriods(mapping.checks.copiedPeriods, context.limits, nameOf),
    fallingCumulative(context.limits, nameOf),
    cumulativeInSeries(context.limits, nameOf),
  ];
  const refusedBy = new Map<RefusalCode, number>();
  const preview: Report[] = [];
  const sources = new Set<string>();
  let [rows, reports, refused] = [0, 0, 0];
  for await (const batch of table.rows) {
    options.signal?.throwIfAborted();
    rows += batch.length;
    if (rows > context.limits.rows) {
      throw new FileRefused(
        'TOO_MANY_ROWS',
        `The file has more than ${context.limits.rows} rows; split it.`,
      );
    }
    const refusals: Refusal[] = [];
    for (const row of batch) {
      const judged = judge.judge(row);
      for (const fault of judged.faults) refusals.push({ ...fault, line: row.line });
      for (const report of judged.reports) {
        const again = seen.see(report);
        // Each refusal is of a report that was, or would have been, taken.
        reports += 1 - again.length;
        refusals.push(...again);
        if (again.length > 0) continue;
        sources.add(report.sourceId);
        if (preview.length < previewed) preview.push(report);
        for (const check of checks) check.see(report);
      }
    }
    for (const { code } of refusals) refusedBy.set(code, (refusedBy.get(code) ?? 0) + 1);
    refused += refusals.length;
    if (refusals.length > 0) await options.onRefused?.(refusals);
    options.onProgress?.(rows);
  }
  return {
    rows,
    reports,
    refused,
    refusedBy,
    preview,
    columns: table.columns.map(nameColumn),
    header: table.header,
    newPlaces: judge.places.created,
    sources: [...sources],
    findings: [
      ...judge.totals.findings(),
      ...seen.findings(),
      ...checks.flatMap((check) => check.findings()),
    ],
    totals: { looked: judge.totals.looked, failed: judge.totals.failed },
    decided: seen.decided,
  };
}
