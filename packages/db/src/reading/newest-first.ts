import { sql, type SelectQueryBuilder } from 'kysely';
import { pageOf, type Page, type Position, UnknownPosition } from './page.ts';

/** A page of a book that is only ever added to: its entries' numbers are their order. */
export interface BookRequest {
  /** How many at most; the caller keeps it between 1 and 100. */
  readonly first: number;
  readonly after?: Position | null;
}

/**
 * Sorts by a counting column, the latest first, starts after a position, and asks for one row more
 * than the page.
 *
 * @throws {UnknownPosition} when `after` is not a position of such a list
 */
export function newestFirst<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  numberColumn: string,
  { first, after }: BookRequest,
): SelectQueryBuilder<DB, TB, O> {
  const number = sql.ref(numberColumn);
  const sorted = query.orderBy(number, 'desc').limit(first + 1);
  if (!after) return sorted;
  if (!/^\d{1,18}$/.test(after.id)) {
    throw new UnknownPosition('This position is not one of this list.');
  }
  return sorted.where(sql<boolean>`${number} < ${after.id}::bigint`);
}

/** Cuts the one row too many that tells whether more follow. */
export function bookPageOf<T>(
  rows: readonly T[],
  first: number,
  numberOf: (row: T) => string,
): Page<T> {
  return pageOf(rows, first, (row) => ({ key: null, id: numberOf(row) }));
}
