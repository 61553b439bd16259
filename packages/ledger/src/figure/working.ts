import { ANY_COUNT, ANYTHING, type Interval, type Reading } from '../interval/interval.ts';
import type { DisjointFamily } from '../place/disjoint-family.ts';
import { capitalised, possessive } from '../record/describe.ts';
import type { Assumption } from './assumption.ts';
import { combine } from './combine.ts';
import { refusalsOf } from './compatibility.ts';
import { countTerm, type CountedTerm } from './counting.ts';
import type { Refusal } from './evaluation.ts';
import type { Situation } from './situation.ts';
import { type Term, windowAsked } from './term.ts';
import { commonUnit, inCommonUnit } from './unit.ts';

/** A term with what it finally added. */
export interface WorkedTerm extends CountedTerm {
  term: Term;
}

/** The figure worked out under some assumptions in one reading. */
export interface Working {
  interval: Interval;
  terms: readonly WorkedTerm[];
  refusals: readonly Refusal[];
  family: DisjointFamily | null;
}

export const workOut = (
  situation: Situation,
  granted: readonly Assumption[],
  reading: Reading,
): Working => {
  const { definition, slots, clashGraph } = situation;
  const refusals = refusalsOf(definition, situation.terms, granted, situation.choice.asOf);
  const window = windowAsked(definition);
  const unit = commonUnit(definition, situation.terms);
  const counted = slots.map((term) => {
    if (term === null) return null;
    const own = countTerm(term, window, granted, reading);
    return { ...own, interval: inCommonUnit(own.interval, term.record, unit, granted) };
  });
  const { interval, family } = combine(
    definition.kind,
    counted.map((one) => one?.interval ?? ANY_COUNT),
    clashGraph,
  );
  const terms = slots.flatMap((term, at) => {
    const own = counted[at];
    if (!term || !own) return [];
    if (refusals.length > 0) return [{ term, ...own, counted: 'NONE' as const, reason: REFUSED }];
    return [{ term, ...shutOut(own, term, overlapping(situation, family, at)) }];
  });
  return { interval: refusals.length > 0 ? ANYTHING : interval, terms, refusals, family };
};

const REFUSED = 'The figure is refused, so nothing was counted.';

/** The chosen input on whose account this one was left out of the lower end, if it was. */
const overlapping = (
  { slots, clashGraph }: Situation,
  family: DisjointFamily | null,
  at: number,
): Term | null => {
  if (family === null || family.chosen.includes(at)) return null;
  const rival = family.chosen.find((other) => clashGraph[at]?.has(other));
  return rival === undefined ? null : (slots[rival] ?? null);
};

const shutOut = (own: CountedTerm, term: Term, rival: Term | null): CountedTerm => {
  if (rival === null || own.counted !== 'FULL') return own;
  const reason = `${capitalised(possessive(term.label))} count may be part of ${possessive(rival.label)}, which is counted instead.`;
  const lower = { value: '0', closed: true };
  return { interval: { lower, upper: own.interval.upper }, counted: 'UPPER_ONLY', reason };
};
