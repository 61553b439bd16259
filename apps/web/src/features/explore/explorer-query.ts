import { graphql } from '@/generated/index.ts';
import type { CrossingOrder, ExplorerQueryVariables } from '@/generated/graphql.ts';
import type { ExplorerOrder, ExplorerState } from './explorer-state.ts';

/** One page of reports, their sum, and what the filters may be set to. */
export const explorerQuery = graphql(`
  query Explorer(
    $first: Int!
    $after: String
    $filter: CrossingFilter!
    $orderBy: CrossingOrder!
    $asOf: DateTime
  ) {
    crossings(first: $first, after: $after, filter: $filter, orderBy: $orderBy, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      ...SumOfView_connection
      edges {
        node {
          key
          ...ReportRow_crossing
          ...CsvRow_crossing
        }
      }
    }
    ...FilterOptions_query
  }
`);

const ORDER_BY: Record<ExplorerOrder, CrossingOrder> = {
  'reported-latest': { field: 'REPORTED', direction: 'DESC' },
  'reported-earliest': { field: 'REPORTED', direction: 'ASC' },
  'period-latest': { field: 'PERIOD_START', direction: 'DESC' },
  'period-earliest': { field: 'PERIOD_START', direction: 'ASC' },
  'value-largest': { field: 'VALUE', direction: 'DESC' },
  'value-smallest': { field: 'VALUE', direction: 'ASC' },
};

/** What to ask the gateway for a view. */
export function explorerVariables(state: ExplorerState): ExplorerQueryVariables {
  const { measure, origin, destination, source, via, sourceKind, qualifier, event } = state;
  return {
    first: state.first,
    after: state.after,
    orderBy: ORDER_BY[state.order],
    asOf: state.asOf,
    filter: {
      measure,
      origin,
      destination,
      source,
      via,
      sourceKind,
      qualifier,
      event,
      period: daysBetween(state.from, state.to),
      reported: daysBetween(state.reportedFrom, state.reportedTo),
    },
  };
}

function daysBetween(from: string | null, to: string | null) {
  return from || to ? { from, to } : null;
}
