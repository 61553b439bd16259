import { type Decimal, smaller } from '../decimal/decimal.ts';
import { pointOf } from '../interval/relation.ts';
import { roundingUnit } from '../quantity/rounding-unit.ts';
import { caveatsOf } from '../caveat/caveats.ts';
import { independentSources } from '../selection/voice.ts';
import { assess } from '../verdict/assess.ts';
import { missingFor } from '../verdict/missing.ts';
import { alternativesOf } from './alternatives.ts';
import { contributionOf } from './contribution.ts';
import type { FigureDefinition } from './definition.ts';
import { derivationOf } from './derivation.ts';
import type { AssumptionUse, Evaluation } from './evaluation.ts';
import { type EvaluateOptions, type Situation, situationOf } from './situation.ts';
import { wordsOf } from './words.ts';
import { type Working, workOut } from './working.ts';

/**
 * Works a figure out from its reports, as known at an instant and under the assumptions that are
 * granted: its bounds, the words that may be printed, the verdict on what is printed, and every
 * doubt that belongs beside it.
 */
export const evaluate = (definition: FigureDefinition, options: EvaluateOptions): Evaluation => {
  const reading = options.reading ?? 'CAUTIOUS';
  const situation = situationOf(definition, options);
  const working = workOut(situation, situation.granted, reading);
  const alternatives = alternativesOf(situation);
  const granted = situation.granted.map(({ id }) => id);
  const inputs = working.terms.map((term) => contributionOf(term, reading));
  const unit = finestUnit(situation);
  const { phrase, text } = wordsOf(situation, alternatives, reading, unit);
  const claim = definition.printed ?? phrase;
  const assessed = claim && assess(alternatives, granted, reading, claim);
  const assumptions = usesOf(situation, assessed?.assumptionIds ?? []);
  const unfilled = unfilledOf(situation);
  const part = { reading, ...working.interval, inputs, assumptions, alternatives, unfilled };
  const isProven = assessed !== null && assessed.verdict.startsWith('PROVEN');
  const refusals = working.refusals;
  return {
    slug: definition.slug,
    title: definition.title,
    ...part,
    point: pointOf(working.interval),
    unit: definition.unit,
    measure: definition.measure ?? measureOf(working),
    window: definition.window,
    text,
    phrase,
    verdict: assessed?.verdict ?? 'POSSIBLE',
    claim,
    caveats: caveatsOf(situation, { alternatives, granted, reading, claim, assessed }),
    refusals,
    missing:
      isProven || claim === null
        ? refusals.map(({ message }) => message)
        : missingFor({ ...part, refusals }, claim),
    sourcesIndependent: sourcesBehind(working),
    derivation: derivationOf(definition.kind, working, inputs, { text, unfilled, phrase }),
    roundingUnit: unit,
  };
};

const usesOf = (
  { definition, tenable, granted }: Situation,
  relied: readonly string[],
): AssumptionUse[] =>
  definition.assumptions.map((assumption) => ({
    assumption,
    isGranted: granted.includes(assumption),
    relied: relied.includes(assumption.id),
    holds: tenable.includes(assumption) ? 'STATED' : 'CONTRADICTED',
  }));

const unfilledOf = ({ definition, slots }: Situation): string[] =>
  definition.inputs.filter((_, at) => slots[at] === null).map(({ label }) => label);

/** The finest unit that any report was rounded to; a tenth for ratios and percentages. */
const finestUnit = ({ definition, terms }: Situation): Decimal => {
  if (definition.kind === 'RATIO' || definition.kind === 'SHARE') return '0.1';
  const [first = '1', ...rest] = terms.map(({ record }) => roundingUnit(record.quantity));
  return rest.reduce(smaller, first);
};

const measureOf = ({ terms }: Working): Evaluation['measure'] => {
  const measures = new Set(terms.map(({ term }) => term.record.measure));
  return measures.size === 1 ? ([...measures][0] ?? null) : null;
};

const sourcesBehind = ({ terms }: Working): number =>
  independentSources(
    terms.filter(({ counted }) => counted === 'FULL').map(({ term }) => term.record),
  ).length;
