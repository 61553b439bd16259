const day = 86_400_000;

/**
 * The day that a spreadsheet's number means, as '2022-10-04'. Day 1 is 1 January 1900, and 1900 is
 * taken for a leap year, as Lotus 1-2-3 had it; in the other system day 0 is 1 January 1904.
 */
export function dayOfSerial(serial: number, is1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 0 || whole > 2_958_465) return null;
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(start + whole * day).toISOString().slice(0, 10);
}

/**
 * A spreadsheet's number in plain notation with the mapping's decimal mark: it is stored as the
 * nearest binary fraction, of which fifteen digits were meant.
 */
export function plainNumber(stored: string, decimal: '.' | ','): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (Number.isSafeInteger(value)) return String(value);
  const [mantissa = '', exponent = '0'] = value.toPrecision(15).split('e');
  const text =
    exponent === '0' ? mantissa : value.toFixed(Math.min(20, Math.max(0, 14 - Number(exponent))));
  return text
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace('.', decimal);
}

/** The place of 'AB' in 'AB12' among the columns, from 0; -1 when the reference is none. */
export function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
