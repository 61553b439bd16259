import type { Crossing, CrossingOrderField, Page, PageRequest } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import type { CrossingOrder } from '../../generated/resolvers.ts';
import type { CrossingConnectionParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { type PageArguments, parsePage } from '../../relay/page.ts';

/** A list of crossings, wherever it comes from: all that match a filter, a source's own, an event's. */
export interface CrossingList {
  readonly asOf: Instant | null;
  readPage(request: PageRequest<CrossingOrderField>): Promise<Page<Crossing>>;
  countAll(): Promise<number>;
}

/** The page of a list of crossings that the arguments ask for. */
export async function connectCrossings(
  list: CrossingList,
  args: PageArguments,
  orderBy: CrossingOrder,
): Promise<CrossingConnectionParent> {
  const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
  const reading = list.readPage({ first: page.first, after: page.after, orderBy });
  const toNode = (row: Crossing) => seen('Crossing', row, list.asOf);
  const connection = await connect(page, reading, toNode, () => list.countAll());
  const isWhole = page.after === null && !connection.pageInfo.hasNextPage;
  return { ...connection, list: isWhole ? { ...list, readPage: () => reading } : list };
}
