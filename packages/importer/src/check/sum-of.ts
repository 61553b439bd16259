import { sumIntervals, type Decimal } from '@headcount/ledger';

/** The exact sum of decimals. */
export function sumOf(values: readonly Decimal[]): Decimal {
  const exact = values.map((value) => ({
    lower: { value, closed: true },
    upper: { value, closed: true },
  }));
  return sumIntervals(exact).lower?.value ?? '0';
}
