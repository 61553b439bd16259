import type { Caveat } from '../figure/evaluation.ts';
import type { Situation } from '../figure/situation.ts';
import type { Term } from '../figure/term.ts';
import { sharedPlace } from '../place/overlap.ts';
import type { PlaceGraph } from '../place/place-graph.ts';
import { capitalised, inSentence, listOf } from '../record/describe.ts';
import type { LedgerRecord } from '../record/record.ts';

/** One caveat for each two inputs that may have counted the same crossings. */
export const overlapCaveats = ({ slots, clashGraph, places, definition }: Situation): Caveat[] =>
  definition.kind === 'SUM' || definition.kind === 'DIFFERENCE'
    ? slots.flatMap((term, at) =>
        [...(clashGraph[at] ?? [])]
          .filter((other) => other > at)
          .flatMap((other) => {
            const rival = slots[other];
            return term && rival ? [overlap(term, rival, places)] : [];
          }),
      )
    : [];

const overlap = (a: Term, b: Term, places: PlaceGraph): Caveat => ({
  code: 'OVERLAP',
  message: `${capitalised(why(a, b, places))}: their counts are not added at the lower end, where only one of the two is taken.`,
  records: [a.record.id, b.record.id],
});

const why = (a: Term, b: Term, places: PlaceGraph): string => {
  const both = listOf([inSentence(a.label), inSentence(b.label)]);
  const [one, other] = [placeOf(a.record), placeOf(b.record)];
  if (a.record.id === b.record.id) return `${both} are one and the same report`;
  if (one === null || other === null || one === other)
    return `${both} may count the same crossings`;
  const days = { start: a.record.reportedOn, end: b.record.reportedOn };
  const ordered = days.start < days.end ? days : { start: days.end, end: days.start };
  const shared = sharedPlace(places, one, other, ordered);
  const name = (id: string): string =>
    inSentence(places.places.find((place) => place.id === id)?.name ?? id);
  if (shared === one) return `${name(one)} lies within ${name(other)}`;
  if (shared === other) return `${name(other)} lies within ${name(one)}`;
  return shared === null ? `${both} may overlap` : `${both} both contain ${name(shared)}`;
};

const placeOf = (record: LedgerRecord): string | null =>
  record.measure === 'EXITS' ? (record.origin ?? record.destination) : record.destination;
