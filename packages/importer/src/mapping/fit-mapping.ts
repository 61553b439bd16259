import { defaultLimits } from '../limits.ts';
import { FileRefused } from '../file-refused.ts';
import { createRowJudge } from '../report/row-judge.ts';
import type { Column } from '../table/column.ts';
import type { Mapping } from './mapping-schema.ts';

/** Why a mapping cannot read a file with these columns, in a sentence; null when it can. */
export function misfitOf(mapping: Mapping, columns: readonly Column[]): string | null {
  const table = { columns, header: [], rows: nothing() };
  const conventions = {
    format: mapping.reads.format,
    encoding: 'utf-8',
    delimiter: ',',
    numbers: { decimal: '.', grouping: 'none' },
    dates: { order: null, locale: null },
  } as const;
  const context = { fetchedOn: '2000-01-01', today: '2000-01-01', knownPlaces: null };
  try {
    createRowJudge(mapping, table, conventions, { ...context, limits: defaultLimits });
    return null;
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
}

async function* nothing(): AsyncGenerator<never[]> {}
