/** Characters with which a spreadsheet begins a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180): UTF-8, CRLF, quotes where they are needed. A cell that a spreadsheet
 * would run as a formula gets a leading apostrophe; numbers of ours are never negative.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** A value of a cell; null is an empty one. */
export type Cell = string | number | null;

function toCell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
