import type { Evaluation } from '../figure/evaluation.ts';
import type { Claim } from '../phrase/claim.ts';
import { assess } from './assess.ts';
import { missingFor } from './missing.ts';
import type { Judgement } from './verdict.ts';

/** May this be printed of the figure? With the fewest assumptions that prove it, or what is missing. */
export const judge = (evaluation: Evaluation, claim: Claim): Judgement => {
  const { verdict, assumptionIds } = assess(
    evaluation.alternatives,
    grantedIds(evaluation),
    evaluation.reading,
    claim,
  );
  const isProven = verdict === 'PROVEN' || verdict === 'PROVEN_WITH_ASSUMPTIONS';
  return {
    verdict,
    assumptions: evaluation.assumptions
      .map(({ assumption }) => assumption)
      .filter(({ id }) => assumptionIds.includes(id)),
    missing: isProven ? [] : missingFor(evaluation, claim),
    strongest: evaluation.phrase,
  };
};

/** The ids of the assumptions that an evaluation grants. */
export const grantedIds = ({ assumptions }: Pick<Evaluation, 'assumptions'>): string[] =>
  assumptions.filter(({ isGranted }) => isGranted).map(({ assumption }) => assumption.id);
