import { type Bound, interval as intervalOf, type Quantity } from '@headcount/ledger';

import { position } from '../scale.ts';
import { measureText } from '../text/measure-text.ts';
import { LABEL_SIZE } from '../text/text-line.ts';
import type { StripRow } from './strip-row.ts';

/** Words have at most this share of the width, and the strip ends at this one. */
const WORDS = 40;
export const PLOT_END = 97;
/** Pixels between words and strip. */
const AIR = 14;
/** A share of the range left free at each side, so that arrows have somewhere to go. */
const MARGIN = 0.35;

export interface StripScale {
  /** Counts to a share of the width, 0 to 100. */
  toShare(count: number): number;
  /** How wide words may be, in pixels. */
  wordsWidth: number;
}

/** The ends that a quantity states, cautiously read; zero as the floor of "up to" is one of them. */
export const endsOf = (quantity: Quantity): readonly Bound[] => {
  const { lower, upper } = intervalOf(quantity, 'CAUTIOUS');
  return [lower, upper].filter((bound) => bound !== null);
};

/** One scale for all rows of a strip at least `width` pixels wide, beside the widest of their words. */
export const stripScale = (rows: readonly StripRow[], width: number): StripScale => {
  const widest = Math.max(...rows.map((row) => measureText(row.label, LABEL_SIZE)));
  const start = Math.min(WORDS, ((widest + AIR) / width) * 100);
  const counts = rows.flatMap(({ quantity }) => [
    ...endsOf(quantity).map((bound) => position(bound.value)),
    ...(quantity.value === null ? [] : [position(quantity.value)]),
  ]);
  const least = Math.min(...counts);
  const most = Math.max(...counts);
  const spread = most - least || Math.abs(most) * 0.1 || 1;
  // Zero is a wall: a count has nothing below it, so the strip leaves no room there.
  const from = least === 0 ? 0 : least - spread * MARGIN;
  const to = most + spread * MARGIN;
  return {
    toShare: (count) => start + ((count - from) / (to - from)) * (PLOT_END - start),
    wordsWidth: (start / 100) * width - AIR,
  };
};
