import type { Measure, Qualifier, SourceKind } from '@/generated/graphql.ts';

/** What the explorer shows. All of it is in the address, so that a view can be shared. */
export interface ExplorerState {
  measure: Measure | null;
  /** Codes of places. */
  origin: string | null;
  destination: string | null;
  /** Slugs of sources: who says it, and the outlet that carried it. */
  source: string | null;
  via: string | null;
  sourceKind: SourceKind | null;
  qualifier: Qualifier | null;
  /** The slug of an event. */
  event: string | null;
  /** Days that the counted period touches. */
  from: string | null;
  to: string | null;
  /** Days between which it was reported. */
  reportedFrom: string | null;
  reportedTo: string | null;
  /** A day or an instant: what was known then. */
  asOf: string | null;
  order: ExplorerOrder;
  /** Rows to a page. */
  first: number;
  /** The cursor after which the page begins. */
  after: string | null;
}

export type ExplorerOrder = keyof typeof ORDERS;

/** The orders on offer, each with its words. */
export const ORDERS = {
  'reported-latest': 'latest reported first',
  'reported-earliest': 'earliest reported first',
  'period-latest': 'latest period first',
  'period-earliest': 'earliest period first',
  'value-largest': 'largest number first',
  'value-smallest': 'smallest number first',
} as const;

export const PAGE_SIZES = [20, 50, 100] as const;

/** The view of somebody who has chosen nothing. */
export const WHOLE_LEDGER: ExplorerState = {
  measure: null,
  origin: null,
  destination: null,
  source: null,
  via: null,
  sourceKind: null,
  qualifier: null,
  event: null,
  from: null,
  to: null,
  reportedFrom: null,
  reportedTo: null,
  asOf: null,
  order: 'reported-latest',
  first: 20,
  after: null,
};
