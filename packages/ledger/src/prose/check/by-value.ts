import { canonical, type Decimal, isDecimal } from '../../decimal/decimal.ts';
import type { Evaluation } from '../../figure/evaluation.ts';
import type { CheckContext, CheckedEvent } from './context.ts';

/** What the ledger holds under each number: the figures that may print it, the events that carry it. */
export interface ByValue {
  figures: ReadonlyMap<Decimal, readonly Evaluation[]>;
  events: ReadonlyMap<Decimal, readonly (readonly [string, CheckedEvent])[]>;
}

// A long article has hundreds of numbers, and a ledger thousands of figures: they are sorted once.
const KNOWN = new WeakMap<CheckContext, ByValue>();

export const byValue = (context: CheckContext): ByValue => {
  const known = KNOWN.get(context);
  if (known) return known;
  const sorted = {
    figures: sort([...context.figures.values()], valuesOfFigure),
    events: sort([...context.events], ([, { quantity }]) => [quantity?.value]),
  };
  KNOWN.set(context, sorted);
  return sorted;
};

const valuesOfFigure = ({ phrase, claim, point }: Evaluation) => [
  phrase?.value,
  claim?.value,
  point,
];

const sort = <T>(
  all: readonly T[],
  valuesOf: (one: T) => readonly (Decimal | null | undefined)[],
): Map<Decimal, T[]> => {
  const sorted = new Map<Decimal, T[]>();
  for (const one of all) {
    const values = valuesOf(one).filter((value) => typeof value === 'string' && isDecimal(value));
    for (const value of new Set(values.map((decimal) => canonical(decimal ?? '0')))) {
      const same = sorted.get(value);
      if (same) same.push(one);
      else sorted.set(value, [one]);
    }
  }
  return sorted;
};
