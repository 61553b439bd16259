import { describePeriod } from '../period/describe.ts';
import { formatQuantity } from '../phrase/format.ts';
import { type DayRange, sharedPlace } from '../place/overlap.ts';
import type { PlaceGraph } from '../place/place-graph.ts';
import { capitalised, inSentence, readIn } from '../record/describe.ts';
import type { LedgerRecord } from '../record/record.ts';

/** Why two reports that clash do so, for a sentence: "Finland lies within the European Union, and …". */
export const sharesPlaceOf = (
  entry: LedgerRecord,
  other: LedgerRecord,
  graph: PlaceGraph,
): string => {
  const [one, two] = [countedAt(entry), countedAt(other)];
  const name = (id: string): string =>
    inSentence(graph.places.find((place) => place.id === id)?.name ?? id);
  const said = `${inSentence(readIn(other))} reported “${formatQuantity(other.quantity)}” for ${two === null ? 'it' : name(two)}, ${describePeriod(other.period)}`;
  if (one === null || two === null || one === two) {
    return `${capitalised(said)}, over days that meet these`;
  }
  const shared = sharedPlace(graph, one, two, daysOf(entry, other));
  if (shared === one) return `${capitalised(name(one))} lies within ${name(two)}, and ${said}`;
  if (shared === two) return `${capitalised(name(two))} lies within ${name(one)}, and ${said}`;
  return shared === null
    ? `${capitalised(said)}, and may have counted the same crossings`
    : `${capitalised(name(one))} and ${name(two)} both contain ${name(shared)}, and ${said}`;
};

/** Every place that shares something with this one, whenever it did, itself among them. */
export const placesMeeting = (graph: PlaceGraph, id: string): string[] => {
  const always: DayRange = { start: '0000-01-01', end: '9999-12-31' };
  return graph.places.flatMap((place) =>
    sharedPlace(graph, id, place.id, always) === null ? [] : place.id,
  );
};

const countedAt = (record: LedgerRecord): string | null =>
  record.measure === 'EXITS'
    ? (record.origin ?? record.destination)
    : (record.destination ?? record.origin);

const daysOf = (a: LedgerRecord, b: LedgerRecord): DayRange => {
  const days = [a, b].flatMap(({ period, reportedOn }) => [
    period.start ?? reportedOn,
    period.end ?? reportedOn,
  ]);
  const [first = a.reportedOn, ...rest] = days.toSorted();
  return { start: first, end: rest.at(-1) ?? first };
};
