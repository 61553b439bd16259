import type { AssumptionKind } from '@/generated/staff/graphql.ts';

/** What each sort of assumption takes to be so. */
export const ASSUMPTION_KINDS: Record<AssumptionKind, string> = {
  PERIOD_WITHIN_WINDOW: 'An undated period lies in the figure’s window',
  ONE_CROSSING_ONE_PERSON: 'Each crossing was another person',
  GROSS_AS_NET: 'Nobody counted went back',
  LIKE_MEASURES: 'Two unlike counts may be set side by side',
  UNIT_CONVERSION: 'One unit is turned into another',
};
