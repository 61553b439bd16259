import type { FieldSpec } from '../mapping/field-schema.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { Fault } from '../report/refusal.ts';
import { findColumn, nameColumn, type Column } from '../table/column.ts';
import { compileTemplate } from './template.ts';

/** Reads a field off the cells of a row; null when they say nothing there. Faults are added to the list. */
export type FieldReader = (cells: readonly string[], faults: Fault[]) => string | null;

/** Entries that differ in case and spaces alone come first: they are probably what was meant. */
function nearest(cell: string, keys: readonly string[]): string[] {
  const meant = keys.filter((key) => bare(key) === bare(cell));
  return (meant.length > 0 ? meant : keys).slice(0, mostAllowed);
}

function bare(text: string): string {
  return text.replace(/[\s._-]/g, '').toLowerCase();
}

/** What a refusal lists at most of what would have been allowed. */
const mostAllowed = 20;

/** Finds the columns of a field once, for every row. @throws {FileRefused} for a column that is not there */
export function compileField(
  spec: FieldSpec,
  mapping: Mapping,
  columns: readonly Column[],
): FieldReader {
  if (typeof spec === 'string') return () => spec;
  if ('template' in spec) return compileTemplate(spec.template, columns);
  const column = findColumn(columns, spec);
  const read = cellReader(column, mapping.reads.missing);
  return spec.table === undefined ? read : lookUp(read, column, spec.table, spec.pick, mapping);
}

/** The text of a cell, without the spaces around it; null when it is empty or a word for "nothing". */
export function cellReader(column: Column, missing: readonly string[]): FieldReader {
  return (cells) => {
    const cell = (cells[column.index] ?? '').trim();
    return cell === '' || missing.includes(cell) ? null : cell;
  };
}

function lookUp(
  read: FieldReader,
  column: Column,
  table: string,
  pick: string | undefined,
  mapping: Mapping,
): FieldReader {
  const entries = new Map(
    Object.entries(mapping.tables[table] ?? {}).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? entry : new Map(Object.entries(entry)).get(pick ?? ''),
    ]),
  );
  return (cells, faults) => {
    const cell = read(cells, faults);
    if (cell === null) return null;
    const found = entries.get(cell);
    if (found !== undefined) return found;
    faults.push({
      code: 'NOT_IN_TABLE',
      column: nameColumn(column),
      value: cell,
      reason: `“${cell}” is not in the table “${table}”`,
      allowed: nearest(cell, [...entries.keys()]),
    });
    return null;
  };
}
