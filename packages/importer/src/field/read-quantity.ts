import {
  defaultRoundingUnit,
  type Decimal,
  type Qualifier,
  type Quantity,
} from '@headcount/ledger';
import type { NumberFormat } from './number-format.ts';
import { parseNumber } from './parse-number.ts';

/** What sources write before or after a number, in the languages that the editors read. */
const words: readonly [RegExp, Qualifier][] = [
  [/^(?:more than|over|above|plus de|более|больше|свыше|mehr als|über|>)\s*(.+)$/i, 'MORE_THAN'],
  [/^(?:at least|au moins|не менее|mindestens|>=|≥)\s*(.+)$/i, 'AT_LEAST'],
  [/^(.+?)\s*\+$/, 'AT_LEAST'],
  [/^(?:fewer than|less than|under|below|moins de|менее|weniger als|<)\s*(.+)$/i, 'LESS_THAN'],
  [/^(?:up to|jusqu['’]à|до|bis zu|<=|≤)\s*(.+)$/i, 'UP_TO'],
  [/^(?:nearly|almost|près de|почти|fast|knapp)\s*(.+)$/i, 'NEARLY'],
  [
    /^(?:about|around|some|roughly|circa|ca\.?|c\.|approx\.?|environ|около|etwa|rund|~|≈)\s*(.+)$/i,
    'ABOUT',
  ],
];

const range = /^(?:between\s+)?(.+?)\s*(?:–|—| - | to | and |\.\.)\s*(.+)$/i;

/** A quantity without its unit; null when the cell holds no number in this format. */
export type ReadQuantity = Omit<Quantity, 'unit'>;

/**
 * The quantity of a cell. With a stated qualifier the cell is a bare number; AS_WRITTEN reads the
 * word off the cell, and a bare number is EXACTLY when it looks counted, PLAIN when it ends in zeros.
 */
export function readQuantity(
  cell: string,
  format: NumberFormat,
  stated: Qualifier | 'AS_WRITTEN',
): ReadQuantity | null {
  const bare = parseNumber(cell, format);
  if (bare !== null) return quantity(cell, stated === 'AS_WRITTEN' ? looksOf(bare) : stated, bare);
  return stated === 'AS_WRITTEN' ? readWords(cell, format) : null;
}

function readWords(cell: string, format: NumberFormat): ReadQuantity | null {
  // "≤" before "<", and ">=" before ">": the longer sign first.
  const signs = words.toSorted(([, a], [, b]) => Number(isStrict(a)) - Number(isStrict(b)));
  for (const [pattern, qualifier] of signs) {
    const value = parseNumber(pattern.exec(cell)?.[1] ?? '', format);
    if (value !== null) return quantity(cell, qualifier, value);
  }
  const [, from = '', to = ''] = range.exec(cell) ?? [];
  const lower = parseNumber(from, format);
  const upper = parseNumber(to, format);
  if (lower === null || upper === null || Number(upper) < Number(lower)) return null;
  return { ...quantity(cell, 'BETWEEN', lower), upperValue: upper };
}

function isStrict(qualifier: Qualifier): boolean {
  return qualifier === 'MORE_THAN' || qualifier === 'LESS_THAN';
}

function looksOf(value: Decimal): Qualifier {
  return defaultRoundingUnit(value) === '1' ? 'EXACTLY' : 'PLAIN';
}

function quantity(cell: string, qualifier: Qualifier, value: Decimal): ReadQuantity {
  return {
    valueState: 'VALUE',
    qualifier,
    value,
    upperValue: null,
    roundingUnit: null,
    sourceWording: cell,
  };
}
