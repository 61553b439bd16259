import { type Edge, type Page as Rows, UnknownPosition } from '@headcount/db';
import { badCursor, toCursor } from './cursor.ts';
import type { Page } from './page.ts';

/** An edge; its cursor is written only if it is asked for. */
export interface ConnectionEdge<Node> {
  readonly cursor: () => string;
  readonly node: Node;
}

/** How a page lies within its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

/** A page of a list, as GraphQL tells it. */
export interface Connection<Node> {
  readonly edges: readonly ConnectionEdge<Node>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/**
 * Makes a connection of the rows read for a page. The whole list is counted only where its length
 * cannot be seen. A cursor that no row of the list can have is refused like any bad argument.
 */
export async function connect<Row, Node>(
  page: Page,
  reading: Promise<Rows<Row>>,
  toNode: (row: Row) => Node,
  countAll: () => Promise<number>,
): Promise<Connection<Node>> {
  const { edges, hasNextPage } = await reading.catch((error: unknown) => {
    throw error instanceof UnknownPosition ? badCursor(page.cursor) : error;
  });
  const cursorOf = (edge: Edge<Row>) => toCursor(page.order, edge.position);
  const first = edges[0];
  const last = edges.at(-1);
  return {
    edges: edges.map((edge) => ({ cursor: () => cursorOf(edge), node: toNode(edge.node) })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: page.after !== null,
      startCursor: () => (first ? cursorOf(first) : null),
      endCursor: () => (last ? cursorOf(last) : null),
    },
    totalCount: async () => (page.after === null && !hasNextPage ? edges.length : countAll()),
  };
}
