import { canonical, type Decimal } from '@headcount/ledger';
import type { NumberFormat } from './number-format.ts';

/** A count with more digits than this counts nothing on Earth. */
const mostDigits = 15;

const groups: Record<NumberFormat['grouping'], string> = {
  none: '',
  ',': ',',
  '.': '\\.',
  ' ': '[ \\u00a0\\u2009\\u202f]',
  "'": "['\\u2019]",
};

const patterns = new Map<string, RegExp>();

/**
 * The number that a cell says in this format; null for anything else. Nothing is forgiven: thousands
 * are marked everywhere or nowhere and in threes, digits are ASCII, there is no exponent.
 */
export function parseNumber(text: string, format: NumberFormat): Decimal | null {
  const [, sign = '', whole = '', fraction = ''] = patternOf(format).exec(text.trim()) ?? [];
  if (whole === '') return null;
  const digits = whole.replace(/\D/g, '');
  if (digits.length + fraction.length > mostDigits) return null;
  return canonical(`${sign === '' ? '' : '-'}${digits}${fraction === '' ? '' : `.${fraction}`}`);
}

function patternOf({ decimal, grouping }: NumberFormat): RegExp {
  const key = decimal + grouping;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const group = groups[grouping];
  const whole = group === '' ? '\\d+' : `\\d{1,3}(?:${group}\\d{3})+|\\d+`;
  const pattern = new RegExp(`^([-\u2212]?)(${whole})(?:\\${decimal}(\\d+))?$`);
  patterns.set(key, pattern);
  return pattern;
}
