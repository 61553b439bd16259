import type { Alternative } from '../figure/evaluation.ts';
import type { Reading } from '../interval/interval.ts';
import { allows, type Evidence, rulesOut } from '../phrase/allows.ts';
import type { Claim } from '../phrase/claim.ts';
import type { Verdict } from './verdict.ts';

/** A verdict with the ids of the assumptions it rests on. */
export interface Assessment {
  verdict: Verdict;
  assumptionIds: readonly string[];
}

/** The evidence of an alternative in a reading: at face value, both readings are the face one. */
export const evidenceOf = (alternative: Alternative, reading: Reading): Evidence => ({
  face: alternative.face,
  cautious: reading === 'FACE' ? alternative.face : alternative.cautious,
  isBare: alternative.isBare,
});

/** The alternatives that need no other assumptions than these, the least demanding first. */
export const withinGrant = (
  alternatives: readonly Alternative[],
  grantedIds: readonly string[],
): Alternative[] =>
  alternatives.filter(({ granted }) => granted.every((id) => grantedIds.includes(id)));

/**
 * What is to be said of a claim when these assumptions are granted: the smallest set that proves it
 * is the one that the verdict names; an assumption that was not needed is not relied on.
 */
export const assess = (
  alternatives: readonly Alternative[],
  grantedIds: readonly string[],
  reading: Reading,
  claim: Claim,
): Assessment => {
  const open = withinGrant(alternatives, grantedIds);
  const proof = open.find((one) => allows(claim, evidenceOf(one, reading)));
  if (proof) {
    const verdict = proof.granted.length === 0 ? 'PROVEN' : 'PROVEN_WITH_ASSUMPTIONS';
    return { verdict, assumptionIds: proof.granted };
  }
  const refutation = open.find((one) => rulesOut(claim, evidenceOf(one, reading).cautious));
  return refutation
    ? { verdict: 'CONTRADICTED', assumptionIds: refutation.granted }
    : { verdict: 'POSSIBLE', assumptionIds: [] };
};
