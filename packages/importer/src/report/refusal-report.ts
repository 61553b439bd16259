import type { Refusal } from './refusal.ts';

const header = ['line', 'column', 'value', 'code', 'reason', 'allowed'];

/** The first line of a report of refused rows. */
export function refusalHeader(): string {
  return `${header.join(',')}\r\n`;
}

/**
 * Refused rows as lines of CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it, as OWASP advises: the file is opened by the person who brought the cell.
 */
export function refusalLines(refusals: readonly Refusal[]): string {
  return refusals
    .map(({ line, column, value, code, reason, allowed }) =>
      [String(line), column ?? '', value ?? '', code, reason, allowed.join('; ')]
        .map(csvCell)
        .join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('');
}

/** Long cells are cut: the report is of refused rows, not a copy of them. */
const longest = 1000;

/** What begins a formula, also in the full-width forms that spreadsheets read alike. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell of CSV that no spreadsheet runs. */
export function csvCell(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const safe = formula.test(cut.trimStart()) || formula.test(cut) ? `'${cut}` : cut;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
