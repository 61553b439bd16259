/** Where an edge lies in its list: its sort key, as text (null: it has none), and its id. */
export interface Position {
  readonly key: string | null;
  readonly id: string;
}

export interface Edge<T> {
  readonly node: T;
  readonly position: Position;
}

export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly hasNextPage: boolean;
}

export type Direction = 'ASC' | 'DESC';

/** How much of a list is asked for, and from where. */
export interface PageRequest<Field extends string> {
  /** How many at most; the caller keeps it between 1 and 100. */
  readonly first: number;
  readonly after?: Position | null;
  readonly orderBy: { readonly field: Field; readonly direction: Direction };
}

/** A position that cannot be one of this list: its cursor was not made here. */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition';
}

/** Cuts the one row too many that tells whether more follow. */
export function pageOf<T>(
  nodes: readonly T[],
  first: number,
  positionOf: (node: T) => Position,
): Page<T> {
  const edges = nodes.slice(0, first).map((node) => ({ node, position: positionOf(node) }));
  return { edges, hasNextPage: nodes.length > first };
}
