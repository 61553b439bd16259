import type { Assumption } from '../figure/assumption.ts';
import { describeCountUnit, describeMeasure } from '../figure/count-words.ts';
import type { Alternative, Evaluation } from '../figure/evaluation.ts';
import { countUnitOf } from '../unit/count-unit.ts';
import type { Interval, Reading } from '../interval/interval.ts';
import { certainlyExceeds, neverExceeds } from '../interval/relation.ts';
import { withinGrant } from './assess.ts';
import { grantedIds } from './judge.ts';
import type { Judgement, Verdict } from './verdict.ts';

/** A comparison that a sentence can draw between two figures. */
export type ComparisonOperator = 'EXCEEDS';

/**
 * Does figure `a` exceed figure `b`? Proven when the least of `a` is above the most of `b`; refuted
 * when the most of `a` is not above the least of `b`. Unlike counts are compared only on an
 * assumption of kind LIKE_MEASURES, given here; the figures' own assumptions are used as needed.
 */
export const compare = (
  a: Evaluation,
  b: Evaluation,
  _operator: ComparisonOperator,
  assumptions: readonly Assumption[] = [],
): Judgement => {
  const refused = [...a.refusals, ...b.refusals].map(({ message }) => message);
  if (refused.length > 0) return verdictOf('POSSIBLE', [], refused, a);
  const difference = describeUnlike(a, b);
  const likeness = [...assumptions, ...grantedOf(a), ...grantedOf(b)].find(
    ({ kind }) => kind === 'LIKE_MEASURES',
  );
  if (difference !== null && likeness === undefined) {
    const missing = `${difference} They may be compared only on an assumption that says so.`;
    return verdictOf('POSSIBLE', [], [missing], a);
  }
  const needed = difference !== null && likeness ? [likeness] : [];
  const proof = fewest(a, b, certainlyExceeds);
  if (proof) {
    const all = [...needed, ...proof];
    return verdictOf(all.length === 0 ? 'PROVEN' : 'PROVEN_WITH_ASSUMPTIONS', all, [], a);
  }
  const refutation = fewest(a, b, neverExceeds);
  if (refutation) return verdictOf('CONTRADICTED', [...needed, ...refutation], gap(a, b), a);
  return verdictOf('POSSIBLE', [], gap(a, b), a);
};

const verdictOf = (
  verdict: Verdict,
  assumptions: readonly Assumption[],
  missing: readonly string[],
  a: Evaluation,
): Judgement => ({ verdict, assumptions, missing, strongest: a.phrase });

const grantedOf = ({ assumptions }: Evaluation): Assumption[] =>
  assumptions.filter(({ isGranted }) => isGranted).map(({ assumption }) => assumption);

const inReading = (alternative: Alternative, reading: Reading): Interval =>
  reading === 'FACE' ? alternative.face : alternative.cautious;

/** The fewest assumptions of the two figures under which the relation holds; null when it never does. */
const fewest = (
  a: Evaluation,
  b: Evaluation,
  holds: (one: Interval, other: Interval) => boolean,
): Assumption[] | null => {
  const pairs = withinGrant(a.alternatives, grantedIds(a)).flatMap((left) =>
    withinGrant(b.alternatives, grantedIds(b)).map((right) => ({
      ids: [...new Set([...left.granted, ...right.granted])],
      isHeld: holds(inReading(left, a.reading), inReading(right, b.reading)),
    })),
  );
  const [first] = pairs
    .filter((pair) => pair.isHeld)
    .toSorted((x, y) => x.ids.length - y.ids.length);
  if (first === undefined) return null;
  const all = [...a.assumptions, ...b.assumptions].map(({ assumption }) => assumption);
  return first.ids.flatMap((id) => all.find((assumption) => assumption.id === id) ?? []);
};

const gap = (a: Evaluation, b: Evaluation): string[] => [
  `“${a.title}” is ${a.text}, “${b.title}” ${b.text}: the one is not shown to be above the other.`,
];

/** How the two figures count unlike things, as a sentence; null when they count the same. */
const describeUnlike = (a: Evaluation, b: Evaluation): string | null => {
  const [left, right] = [kindOf(a), kindOf(b)];
  if (left.measure === right.measure && left.unit === right.unit) return null;
  return `“${a.title}” counts ${left.words}, “${b.title}” ${right.words}.`;
};

const kindOf = (evaluation: Evaluation): { measure: string; unit: string; words: string } => {
  const [first] = evaluation.inputs;
  const measure = evaluation.measure ?? first?.record.measure ?? null;
  const counted = first?.record.countUnit ?? countUnitOf(evaluation.unit);
  const unit = counted === null ? evaluation.unit : describeCountUnit(counted);
  const words = measure === null ? unit : `${describeMeasure(measure)}, in ${unit}`;
  return { measure: measure ?? '', unit, words };
};
