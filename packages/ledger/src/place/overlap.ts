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
const placesWithin = (graph: PlaceGraph, id: string, days: DayRange): ReadonlySet<string> => {
  const parts = partsOf(graph);
  const found = new Set([id]);
  for (const whole of found) {
    for (const membership of parts.get(whole) ?? []) {
      if (heldDuring(membership, days)) found.add(membership.part);
    }
  }
  return found;
};

type Parts = ReadonlyMap<string, readonly Membership[]>;

const known = new WeakMap<PlaceGraph, Parts>();

/** What lies in each place, put in order once for a graph: a sum asks for every pair of its parts. */
const partsOf = (graph: PlaceGraph): Parts => {
  const parts = known.get(graph) ?? Map.groupBy(graph.memberships, ({ whole }) => whole);
  known.set(graph, parts);
  return parts;
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
