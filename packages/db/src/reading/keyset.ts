import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { type Direction, type PageRequest, type Position, UnknownPosition } from './page.ts';

/** The sorts of sort key: how one is written, and what stands for a missing one. */
const kinds = {
  date: {
    form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    most: 'infinity',
    least: '-infinity',
  },
  numeric: { form: /^-?\d{1,60}(\.\d{1,60})?$/, most: 'Infinity', least: '-Infinity' },
  timestamptz: {
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/,
    most: 'infinity',
    least: '-infinity',
  },
  // Names are never missing.
  text: { form: /^[^\0]{0,500}$/, most: '', least: '' },
} as const;

type Kind = keyof typeof kinds;

/** What a list may be sorted by: a column, as SQL and as the key read off a node. */
export interface SortKey<Node> {
  readonly column: string;
  readonly kind: Kind;
  /** Whether the column may be null: then those without a key come last, either way. */
  readonly isNullable?: boolean;
  readonly of: (node: Node) => string | null;
}

/**
 * Sorts by (key, id), starts after a position, and asks for one row more than the page. Rows that
 * arrive meanwhile shift nothing: the next page begins where this one ended.
 */
export function keyset<Node, DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  key: SortKey<Node>,
  idColumn: string,
  page: PageRequest<string>,
): SelectQueryBuilder<DB, TB, O> {
  const { direction } = page.orderBy;
  const id = sql.ref(idColumn);
  const column = sortExpression(key, direction);
  const way = direction === 'ASC' ? 'asc' : 'desc';
  const sorted = query
    .orderBy(column, way)
    .orderBy(id, way)
    .limit(page.first + 1);
  if (!page.after) return sorted;
  const [keyAfter, idAfter] = checked(key, direction, page.after);
  const kind = sql.raw(key.kind);
  return sorted.where(
    direction === 'ASC'
      ? sql<boolean>`(${column}, ${id}) > (${keyAfter}::${kind}, ${idAfter}::text)`
      : sql<boolean>`(${column}, ${id}) < (${keyAfter}::${kind}, ${idAfter}::text)`,
  );
}

/** The order again, for a statement that joins onto a page already cut. */
export function sortExpression<Node>(
  key: SortKey<Node>,
  direction: Direction,
): RawBuilder<unknown> {
  const column = sql.ref(key.column);
  if (!key.isNullable) return column;
  // Written as the indices are, so that they serve.
  return sql`coalesce(${column}, ${sql.lit(missing(key.kind, direction))}::${sql.raw(key.kind)})`;
}

function missing(kind: Kind, direction: Direction): string {
  return direction === 'ASC' ? kinds[kind].most : kinds[kind].least;
}

function checked<Node>(
  key: SortKey<Node>,
  direction: Direction,
  after: Position,
): [string, string] {
  const isWritten = after.key !== null && kinds[key.kind].form.test(after.key);
  const isMissing = after.key === null && key.isNullable === true;
  if (!(isWritten || isMissing) || !/^[A-Za-z0-9-]{1,200}$/.test(after.id)) {
    throw new UnknownPosition('This position is not one of this list.');
  }
  return [after.key ?? missing(key.kind, direction), after.id];
}
