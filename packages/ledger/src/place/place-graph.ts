import type { Day } from '../period/period.ts';

/** A country, a bloc of countries, a crossing point: its id is its code ('KZ', 'EU', 'KZ-SYRYM'). */
export interface Place {
  id: string;
  name: string;
  kind: string;
}

/** `part` lies in `whole` from a day until, and not on, another; an absent day means always. */
export interface Membership {
  part: string;
  whole: string;
  from: Day | null;
  to: Day | null;
}

/** Places and which lies in which, with dates: Finland in the European Union since 1995. */
export interface PlaceGraph {
  places: readonly Place[];
  memberships: readonly Membership[];
}
