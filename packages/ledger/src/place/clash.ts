import type { Window } from '../period/period.ts';
import type { LedgerRecord } from '../record/record.ts';
import { type DayRange, sharedPlace } from './overlap.ts';
import type { PlaceGraph } from './place-graph.ts';

/**
 * May the two reports have counted the same crossing? They may when their destinations share a place,
 * their origins do, their modes can be one, and their periods meet. What a report does not say might
 * be the same. Reports without any place clash only with themselves.
 */
export const clashes = (
  a: LedgerRecord,
  b: LedgerRecord,
  graph: PlaceGraph,
  window: Window | null,
): boolean => {
  if (a.kind === b.kind && a.id === b.id) return true;
  if (!hasPlace(a) || !hasPlace(b)) return false;
  if (!modesMeet(a, b) || !periodsMeet(a, b)) return false;
  const days = hull([daysOf(a, window), daysOf(b, window)]);
  const meet = (one: string | null, other: string | null): boolean =>
    one === null || other === null || sharedPlace(graph, one, other, days) !== null;
  return meet(a.origin, b.origin) && meet(a.destination, b.destination);
};

const hasPlace = (record: LedgerRecord): boolean =>
  record.origin !== null || record.destination !== null;

const modesMeet = (a: LedgerRecord, b: LedgerRecord): boolean =>
  isAnyMode(a) || isAnyMode(b) || a.mode === b.mode;

const isAnyMode = ({ mode }: LedgerRecord): boolean => mode === null || mode === 'ANY';

// Flows over days that do not meet count different crossings. A stock, or a series counted up since
// a date, counts the same people again.
const periodsMeet = (a: LedgerRecord, b: LedgerRecord): boolean => {
  if (a.temporalKind !== 'FLOW' || b.temporalKind !== 'FLOW') return true;
  return !startsAfter(a, b) && !startsAfter(b, a);
};

const startsAfter = (one: LedgerRecord, other: LedgerRecord): boolean =>
  one.period.start !== null && other.period.end !== null && one.period.start > other.period.end;

const daysOf = ({ period, reportedOn }: LedgerRecord, window: Window | null): DayRange => ({
  start: period.start ?? window?.start ?? period.end ?? reportedOn,
  end: period.end ?? window?.end ?? period.start ?? reportedOn,
});

const hull = (ranges: readonly DayRange[]): DayRange => ({
  start: ranges.map((range) => range.start).reduce((a, b) => (a < b ? a : b)),
  end: ranges.map((range) => range.end).reduce((a, b) => (a > b ? a : b)),
});
