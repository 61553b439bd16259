import type { Day } from '../period/period.ts';
import type { Membership, PlaceGraph } from './place-graph.ts';

/** The days for which an overlap of places is asked, both included. */
export interface DayRange {
  start: Day;
  end: Day;
}

// ISO days order as text. A membership holds from its first day until, and not on, its last.
const heldDuring = ({ from, to }: Membership, { start, end }: DayRange): boolean =>
  (from === null || from <= end) && (to === null || to > start);

/** A place and every place that lay in it, or in a part of it, at some time during these days. */
export const placesWithin = (
  graph: PlaceGraph,
  id: string,
  days: DayRange,
): ReadonlySet<string> => {
  const held = graph.memberships.filter((membership) => heldDuring(membership, days));
  const found = new Set([id]);
  for (const whole of found) {
    for (const { part } of held.filter((membership) => membership.whole === whole)) found.add(part);
  }
  return found;
};

/**
 * A place that both share during these days, or null. A bloc shares its members and their crossing
 * points; two blocs share the members they have in common.
 */
export const sharedPlace = (
  graph: PlaceGraph,
  a: string,
  b: string,
  days: DayRange,
): string | null => {
  const inB = placesWithin(graph, b, days);
  for (const id of placesWithin(graph, a, days)) if (inB.has(id)) return id;
  return null;
};
