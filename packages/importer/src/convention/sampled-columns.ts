import type { ColumnSpec } from '../mapping/field-schema.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { ReportSpec } from '../mapping/report-schema.ts';

/** The columns whose cells are numbers. */
export function numberColumns(
  reports: readonly ReportSpec[],
  totals: Mapping['checks']['totals'],
): ColumnSpec[] {
  return [
    ...reports.map((report) => report.value),
    ...totals.flatMap(({ total, parts }) => [total, ...parts]),
  ];
}

/** The columns whose cells may be dates of numbers alone, where the order of day and month matters. */
export function dateColumns(reports: readonly ReportSpec[]): ColumnSpec[] {
  return reports.flatMap(({ period, reportedOn }) => [
    ...(reportedOn === undefined ? [] : [reportedOn]),
    ...(period.as === 'DAY' || period.as === 'RANGE' ? [period.from] : []),
    ...(period.as === 'FIRST_AND_LAST' ? [period.first, period.last] : []),
  ]);
}
