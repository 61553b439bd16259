import type { Assumption } from './assumption.ts';
import type { Alternative } from './evaluation.ts';
import type { Situation } from './situation.ts';
import type { Term } from './term.ts';
import { commonUnit, unitOfRecord } from './unit.ts';
import { workOut } from './working.ts';

/** Up to this many assumptions every set of them is tried. */
const EVERY_SET_UP_TO = 6;

/**
 * The figure under each set of its assumptions, the smallest first: what is proven without any, and
 * which few are needed. Above six assumptions only the sets of at most two and the sets that leave
 * out at most two are tried; a verdict may then name one assumption more than it needs.
 */
export const alternativesOf = (situation: Situation): Alternative[] =>
  setsOf(situation.tenable).map((granted) => {
    const face = workOut(situation, granted, 'FACE');
    return {
      granted: granted.map(({ id }) => id),
      face: face.interval,
      cautious: workOut(situation, granted, 'CAUTIOUS').interval,
      isBare:
        face.refusals.length === 0 && situation.terms.every((term) => isBare(term, situation)),
    };
  });

// A number that had to be converted into another unit is nobody's own.
const isBare = ({ record }: Term, { definition, terms }: Situation): boolean => {
  const { qualifier, valueState } = record.quantity;
  const isOwn = unitOfRecord(record) === commonUnit(definition, terms) || record.countUnit !== null;
  if (!isOwn || valueState === 'SOME') return false;
  return valueState === 'NONE' || qualifier === 'PLAIN' || qualifier === 'EXACTLY';
};

const setsOf = (all: readonly Assumption[]): Assumption[][] => {
  if (all.length <= EVERY_SET_UP_TO) return subsets(all).toSorted(bySize);
  const few = all.flatMap((one, at) => [[one], ...all.slice(at + 1).map((other) => [one, other])]);
  const most = few.map((left) => all.filter((one) => !left.includes(one)));
  return [[], ...few, ...most, [...all]].toSorted(bySize);
};

const subsets = (all: readonly Assumption[]): Assumption[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, at) => (bits >> at) & 1));

const bySize = (a: readonly Assumption[], b: readonly Assumption[]): number => a.length - b.length;
