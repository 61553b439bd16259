import type { Conventions } from '../convention/conventions.ts';
import { totalsOf, type TotalCheck } from '../check/totals.ts';
import type { Limits } from '../limits.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { resolveReports } from '../mapping/resolve-reports.ts';
import { cellReader } from '../field/field-reader.ts';
import { findColumn, nameColumn } from '../table/column.ts';
import type { Table } from '../table/open-table.ts';
import type { Row } from '../table/row.ts';
import { assessReport } from './assess-report.ts';
import { PlaceRegister, type KnownPlaces } from './place-register.ts';
import type { Fault } from './refusal.ts';
import { compileReport } from './report-reader.ts';
import type { Report } from './report.ts';

/** What is known beside the file: brought by the caller, for this room has no clock and no database. */
export interface JudgeContext {
  /** The day on which the file was fetched from its source. */
  readonly fetchedOn: string;
  /** The last day that can have been counted. */
  readonly today: string;
  readonly knownPlaces: KnownPlaces;
  readonly limits: Limits;
}

/** What became of a row: reports, or why there are none. A row may give some of each. */
interface JudgedRow {
  readonly reports: readonly Report[];
  readonly faults: readonly Fault[];
}

/** Judges the rows of one table, each by itself. */
export interface RowJudge {
  judge(row: Row): JudgedRow;
  readonly places: PlaceRegister;
  readonly totals: TotalCheck;
}

/** Prepares the judging of a table. @throws {FileRefused} for a column that is not there */
export function createRowJudge(
  mapping: Mapping,
  table: Table,
  conventions: Conventions,
  context: JudgeContext,
): RowJudge {
  const { columns } = table;
  const readers = resolveReports(mapping, columns).map((spec) =>
    compileReport(spec, mapping, columns, conventions, context.fetchedOn),
  );
  const places = new PlaceRegister(mapping, columns, context.knownPlaces, context.limits);
  const totals = totalsOf(mapping, columns, conventions.numbers);
  const leftOut = compileLeaveOut(mapping, table);
  const sources = new Set(mapping.sources.map(({ id }) => id));
  const isPadded = conventions.format === 'XLSX';

  const admit = (report: Report, cells: readonly string[]): Fault | null => {
    if (!sources.has(report.sourceId)) {
      return {
        code: 'NO_SOURCE',
        column: 'source',
        value: report.sourceId,
        reason: 'the mapping declares no such source',
        allowed: [...sources],
      };
    }
    const { originId, destinationId } = report;
    return (
      assessReport(report, context.today) ??
      (originId === null ? null : places.admit('origin', originId, cells)) ??
      (destinationId === null ? null : places.admit('destination', destinationId, cells))
    );
  };

  return {
    places,
    totals,
    judge: ({ line, cells }) => {
      const whole =
        raggedness(cells, columns.length, isPadded) ??
        leftOut(cells) ??
        totals.refusal(line, cells);
      if (whole) return { reports: [], faults: [whole] };
      const faults: Fault[] = [];
      const reports: Report[] = [];
      for (const read of readers) {
        const report = read(line, cells, faults);
        const fault = report && admit(report, cells);
        if (fault) faults.push(fault);
        else if (report) reports.push(report);
      }
      return { reports, faults: faults.length > 1 ? distinct(faults) : faults };
    },
  };
}

/** One cell may fill several fields: what is wrong with it is told once. */
function distinct(faults: readonly Fault[]): Fault[] {
  return faults.filter(
    ({ code, column, value }, at) =>
      faults.findIndex(
        (one) => one.code === code && one.column === column && one.value === value,
      ) === at,
  );
}

/** A sheet leaves empty cells at a row's end out; in CSV, a missing cell may have been any of them. */
function raggedness(cells: readonly string[], columns: number, isPadded: boolean): Fault | null {
  if (cells.length === columns || (isPadded && cells.length < columns)) return null;
  if (cells.length > columns && cells.slice(columns).every((cell) => cell.trim() === ''))
    return null;
  return {
    code: 'RAGGED',
    column: null,
    value: String(cells.length),
    reason: `the row has ${cells.length} cells, the header ${columns}`,
    allowed: [String(columns)],
  };
}

function compileLeaveOut({ leaveOut, reads }: Mapping, { columns }: Table) {
  const rules = leaveOut.map(({ where, is, because }) => {
    const column = findColumn(columns, where);
    return {
      column: nameColumn(column),
      read: cellReader(column, reads.missing),
      values: new Set(is),
      because,
    };
  });
  return (cells: readonly string[]): Fault | null => {
    for (const { column, read, values, because } of rules) {
      const cell = read(cells, []);
      if (cell !== null && values.has(cell))
        return { code: 'LEFT_OUT', column, value: cell, reason: because, allowed: [] };
    }
    return null;
  };
}
