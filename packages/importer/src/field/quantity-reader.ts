import type { Mapping } from '../mapping/mapping-schema.ts';
import type { ReportSpec } from '../mapping/report-schema.ts';
import type { Fault } from '../report/refusal.ts';
import { findColumn, nameColumn, type Column } from '../table/column.ts';
import { cellReader } from './field-reader.ts';
import type { NumberFormat } from './number-format.ts';
import { readQuantity, type ReadQuantity } from './read-quantity.ts';

/** Reads the quantity of a report off its cell; null, with a fault, when there is none. */
export function compileQuantity(
  spec: ReportSpec,
  mapping: Mapping,
  columns: readonly Column[],
  numbers: NumberFormat,
) {
  const column = findColumn(columns, spec.value);
  const read = cellReader(column, mapping.reads.missing);
  const qualifier = spec.qualifier ?? 'AS_WRITTEN';
  return (cells: readonly string[], faults: Fault[]): ReadQuantity | null => {
    const cell = read(cells, faults);
    const quantity = cell === null ? null : readQuantity(cell, numbers, qualifier);
    if (quantity !== null) return quantity;
    const given = (cells[column.index] ?? '').trim();
    faults.push({
      code: cell === null ? 'EMPTY' : 'NOT_A_NUMBER',
      column: nameColumn(column),
      value: given,
      reason:
        cell === null ? 'no number is given' : `“${given}” is no number as this mapping reads them`,
      allowed: [numberExample(numbers)],
    });
    return null;
  };
}

function numberExample({ decimal, grouping }: NumberFormat): string {
  return `1${grouping === 'none' ? '' : grouping}234${decimal}5`;
}
