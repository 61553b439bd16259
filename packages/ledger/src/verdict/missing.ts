import { compareDecimals, subtract } from '../decimal/decimal.ts';
import type { Evaluation } from '../figure/evaluation.ts';
import { meaningOfClaim, allows } from '../phrase/allows.ts';
import type { Claim } from '../phrase/claim.ts';
import { formatClaim, formatNumber, formatQuantity } from '../phrase/format.ts';
import { capitalised, listOf, possessive } from '../record/describe.ts';
import { addIntervals } from '../interval/arithmetic.ts';
import { compareLower } from '../interval/bound.ts';
import { evidenceOf } from './assess.ts';

/** What the search for a remedy looks at. */
export type Searched = Pick<
  Evaluation,
  | 'reading'
  | 'lower'
  | 'upper'
  | 'inputs'
  | 'assumptions'
  | 'alternatives'
  | 'unfilled'
  | 'refusals'
>;

/**
 * The shortest list of what would have to be known, or granted, to prove a claim: an assumption that
 * was taken away, a report that fills or dates a slot, an upper limit, else the number that is short.
 */
export const missingFor = (evaluation: Searched, claim: Claim): string[] => {
  if (evaluation.refusals.length > 0) return evaluation.refusals.map(({ message }) => message);
  const withheld = withheldAssumptions(evaluation, claim);
  if (withheld.length > 0) return withheld;
  return [...lowerEnd(evaluation, claim), ...upperEnd(evaluation, claim)];
};

const withheldAssumptions = (evaluation: Searched, claim: Claim): string[] => {
  const proof = evaluation.alternatives.find((one) =>
    allows(claim, evidenceOf(one, evaluation.reading)),
  );
  if (!proof) return [];
  return evaluation.assumptions
    .filter(({ assumption, isGranted }) => !isGranted && proof.granted.includes(assumption.id))
    .map(({ assumption }) => `The assumption that was taken away: “${assumption.statement}”`);
};

const lowerEnd = (evaluation: Searched, claim: Claim): string[] => {
  const { lower } = meaningOfClaim(claim);
  if (lower === null || compareLower(evaluation.lower, lower) >= 0) return [];
  const outside = evaluation.inputs.find(({ counted, record, interval }) => {
    if (counted !== 'UPPER_ONLY' || record.quantity.value === null) return false;
    const inFull = addIntervals(
      { lower: evaluation.lower, upper: null },
      { lower: interval.upper && { ...interval.upper, closed: true }, upper: null },
    );
    return compareLower(inFull.lower, lower) >= 0;
  });
  if (outside) return [`A count that can be used in full. ${outside.reason ?? ''}`.trim()];
  if (evaluation.unfilled.length > 0) {
    return [`A report for ${listOf(evaluation.unfilled)}: none is known.`];
  }
  const proven = evaluation.lower?.value ?? '0';
  const short = subtract(lower.value, proven);
  const least = formatClaim({
    words: evaluation.lower?.closed === false ? 'MORE_THAN' : 'AT_LEAST',
    value: proven,
  });
  const gap = compareDecimals(short, '0') > 0 ? `, which is ${formatNumber(short)} short` : '';
  return [`The reports prove only ${least}${gap}.`];
};

const upperEnd = (evaluation: Searched, claim: Claim): string[] => {
  const { upper } = meaningOfClaim(claim);
  if (upper === null) return [];
  if (evaluation.upper !== null) {
    const order = compareDecimals(evaluation.upper.value, upper.value);
    const fits = order < 0 || (order === 0 && (upper.closed || !evaluation.upper.closed));
    const most = formatClaim({
      words: evaluation.upper.closed ? 'UP_TO' : 'LESS_THAN',
      value: evaluation.upper.value,
    });
    return fits ? bareWords(evaluation, claim) : [`The reports leave room for ${most}.`];
  }
  const unlimited = evaluation.inputs
    .filter(({ interval }) => interval.upper === null)
    .map(
      ({ label, record }) =>
        `${capitalised(possessive(label))} report says only a lower bound, “${formatQuantity(record.quantity)}”.`,
    );
  const unknown = evaluation.unfilled.map((label) => `A report for ${label}: none is known.`);
  const all = [...unlimited, ...unknown];
  return all.length > 0 ? all : ['The reports set no upper limit to the result.'];
};

/** Why a bare number cannot be printed although the interval allows it. */
const bareWords = (evaluation: Searched, claim: Claim): string[] =>
  claim.words !== 'PLAIN'
    ? []
    : evaluation.inputs
        .filter(({ record: { quantity } }) => !['PLAIN', 'EXACTLY'].includes(quantity.qualifier))
        .map(
          ({ label, record }) =>
            `${capitalised(possessive(label))} report does not give a bare number, but “${formatQuantity(record.quantity)}”.`,
        );
