import type { Edge, Page as Rows } from '@headcount/db';
import { toCursor } from './cursor.ts';
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

/** Makes a connection of the rows read for a page. The whole list is counted only where its length cannot be seen. */
export function connect<Row, Node>(
  page: Page,
  rows: Rows<Row>,
  toNode: (row: Row) => Node,
  countAll: () => Promise<number>,
): Connection<Node> {
  const cursorOf = (edge: Edge<Row> | undefined) =>
    edge ? toCursor(page.order, edge.position) : null;
  return {
    edges: rows.edges.map((edge) => ({
      cursor: () => toCursor(page.order, edge.position),
      node: toNode(edge.node),
    })),
    pageInfo: {
      hasNextPage: rows.hasNextPage,
      hasPreviousPage: page.after !== null,
      startCursor: () => cursorOf(rows.edges[0]),
      endCursor: () => cursorOf(rows.edges.at(-1)),
    },
    totalCount: async () =>
      page.after === null && !rows.hasNextPage ? rows.edges.length : countAll(),
  };
}
