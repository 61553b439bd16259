import type { ColumnSpec } from '../mapping/field-schema.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { findColumn, nameColumn, type Column } from '../table/column.ts';
import { cellReader, type FieldReader } from './field-reader.ts';
import { parseDay, type DateFormat } from './parse-date.ts';

/** Reads one day off a cell; null when the mapping names none, or the cell is empty. */
export function compileDay(
  spec: ColumnSpec | undefined,
  mapping: Mapping,
  columns: readonly Column[],
  dates: DateFormat,
): FieldReader {
  if (spec === undefined) return () => null;
  const column = findColumn(columns, spec);
  const read = cellReader(column, mapping.reads.missing);
  return (cells, faults) => {
    const cell = read(cells, faults);
    const day = cell === null ? null : parseDay(cell, dates);
    if (cell !== null && day === null) {
      faults.push({
        code: 'NOT_A_DATE',
        column: nameColumn(column),
        value: cell,
        reason: `“${cell}” is no day as this mapping reads them`,
        allowed: ['2022-10-04'],
      });
    }
    return day?.start ?? null;
  };
}
