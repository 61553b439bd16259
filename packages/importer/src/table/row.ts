/** One row of a table, as text. */
export interface Row {
  /** Where it stands in the file, from 1: the line of a CSV file, the row of a sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows in handfuls: one promise for each row would cost more than the row. */
export type Rows = AsyncIterable<readonly Row[]>;
