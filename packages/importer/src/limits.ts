/**
 * What one file may ask of the machine. Memory stays within these whatever is sent: everything that
 * is kept while a file streams by is counted against one of them.
 */
export interface Limits {
  /** Bytes of the file, unpacked. */
  readonly bytes: number;
  /** Characters of one record of a CSV file: an unclosed quote ends here. */
  readonly recordCharacters: number;
  readonly columns: number;
  /** Rows, and so counts whose key is remembered (24 bytes each). */
  readonly rows: number;
  /** Counts that stand in the file more than once. */
  readonly duplicates: number;
  /** Places that the rows name. */
  readonly places: number;
  /** Series values that the checks remember, for each check. */
  readonly remembered: number;
  /** Bytes of a spreadsheet as packed: it is held whole, for its table of contents is at its end. */
  readonly packedBytes: number;
  /** Characters of the texts that a spreadsheet shares between its cells. */
  readonly sharedCharacters: number;
}

export const defaultLimits: Limits = {
  bytes: 2 ** 31,
  recordCharacters: 2 ** 20,
  columns: 1000,
  rows: 5_000_000,
  duplicates: 100_000,
  places: 20_000,
  remembered: 2_000_000,
  packedBytes: 64 * 2 ** 20,
  sharedCharacters: 64 * 2 ** 20,
};
