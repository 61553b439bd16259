import { columnKey } from './mapping-document.ts';

/** A column that can be chosen. */
export interface ColumnOption {
  value: string;
  label: string;
}

interface Column {
  label: string;
  header: string;
  tag?: string | null;
  samples: readonly string[];
}

/** The columns of a file that have a name, each with its first cell. */
export const columnsOf = (columns: readonly Column[]): ColumnOption[] =>
  columns
    .filter(({ header, tag }) => tag || header !== '')
    .map(({ label, header, tag, samples }) => ({
      value: columnKey(tag ? { tag } : { column: header }),
      label: `${label}${samples[0] ? ` (${samples[0].slice(0, 24)})` : ''}`,
    }));
