import type { Decimal } from '@headcount/ledger';

/**
 * A decimal as a float, to place a mark by. Only pixels may come of it: what is printed is always
 * formatted from the decimal itself.
 */
export const position = (value: Decimal): number => Number(value);

/** A share of the drawing's width, as an SVG length. */
export const percent = (share: number): string => `${rounded(share)}%`;

/** Two decimals of a percentage are a tenth of a pixel on the widest drawing. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
