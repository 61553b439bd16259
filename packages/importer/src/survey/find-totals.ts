import { compareDecimals, type Decimal } from '@headcount/ledger';
import { sumOf } from '../check/sum-of.ts';
import type { NumberFormat } from '../field/number-format.ts';
import { parseNumber } from '../field/parse-number.ts';
import type { Column } from '../table/column.ts';
import type { Row } from '../table/row.ts';

/** A column that is the sum of others beside it in nearly every row that was looked at. */
export interface SeemingTotal {
  readonly total: Column;
  readonly parts: readonly Column[];
}

const mostColumns = 12;
const looked = 200;
const fewest = 3;

/** Looks for columns of totals. A total that is wrong here and there is one all the same: that is the point. */
export function findTotals(
  columns: readonly Column[],
  rows: readonly Row[],
  format: NumberFormat = { decimal: '.', grouping: 'none' },
): SeemingTotal[] {
  const sample = rows.slice(0, looked);
  const numbers = (column: Column) =>
    sample.map(({ cells }) => parseNumber(cells[column.index] ?? '', format));
  const counted = columns
    .map((column) => ({ column, values: numbers(column) }))
    .filter(({ values }) => values.filter((value) => value !== null).length >= fewest)
    .slice(0, mostColumns);
  return counted.flatMap(({ column: total, values }) => {
    const others = counted.filter(({ column }) => column !== total);
    const parts = runsOf(others).find((run) =>
      addsUp(
        values,
        run.map((one) => one.values),
      ),
    );
    return parts ? [{ total, parts: parts.map(({ column }) => column) }] : [];
  });
}

/** Neighbours, two and more, the longest first. */
function runsOf<T>(items: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (let length = items.length; length >= 2; length -= 1) {
    for (let start = 0; start + length <= items.length; start += 1) {
      runs.push(items.slice(start, start + length));
    }
  }
  return runs;
}

type Values = readonly (Decimal | null)[];

function addsUp(totals: Values, parts: readonly Values[]): boolean {
  let [whole, right, telling] = [0, 0, 0];
  for (const [row, total] of totals.entries()) {
    const numbers = parts.map((values) => values[row] ?? null).filter((value) => value !== null);
    if (total === null || numbers.length < parts.length) continue;
    whole += 1;
    if (compareDecimals(sumOf(numbers), total) !== 0) continue;
    right += 1;
    // Nothing and nothing is nothing: that tells of no total.
    if (numbers.filter((number) => number !== '0').length > 1) telling += 1;
  }
  return whole >= fewest && right >= whole * 0.8 && telling >= fewest;
}
