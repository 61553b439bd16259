import { nameDateOrder, type DateOrder } from '../field/date-order.ts';
import { certain, open, type Proposal } from './proposal.ts';

const yearFirst = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/;

/** Proposes in which order dates of numbers alone are written; only a number above 12 can tell. */
export function detectDateOrder(cells: readonly string[]): Proposal<DateOrder> {
  const dates = cells.map((cell) => cell.trim());
  const numeric = dates.filter((cell) => yearLast.test(cell));
  if (numeric.length === 0) {
    const found = dates.find((cell) => yearFirst.test(cell));
    return found === undefined
      ? certain('YMD', 'No date of numbers alone was found.')
      : certain('YMD', `“${found}” begins with the year.`);
  }
  const dayFirst = numeric.find((cell) => part(cell, 1) > 12);
  const monthFirst = numeric.find((cell) => part(cell, 2) > 12);
  if (dayFirst !== undefined && monthFirst === undefined) {
    return certain('DMY', `“${dayFirst}” can only be ${nameDateOrder('DMY')}.`);
  }
  if (monthFirst !== undefined && dayFirst === undefined) {
    return certain('MDY', `“${monthFirst}” can only be ${nameDateOrder('MDY')}.`);
  }
  return open(
    ['DMY', 'MDY'],
    dayFirst !== undefined && monthFirst !== undefined
      ? `“${dayFirst}” and “${monthFirst}” contradict one another.`
      : `“${numeric[0] ?? ''}” could be ${nameDateOrder('DMY')} or ${nameDateOrder('MDY')}.`,
  );
}

function part(cell: string, at: number): number {
  return Number(yearLast.exec(cell)?.[at] ?? 0);
}
