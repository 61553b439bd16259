import type { Alternative, Caveat } from '../figure/evaluation.ts';
import type { Situation } from '../figure/situation.ts';
import type { Reading } from '../interval/interval.ts';
import type { Claim } from '../phrase/claim.ts';
import { formatClaim } from '../phrase/format.ts';
import { type Assessment, assess } from '../verdict/assess.ts';
import { countingCaveats } from './counting.ts';
import { disagreementCaveats } from './disagreement.ts';
import { overlapCaveats } from './overlap.ts';
import { periodCaveats } from './period.ts';
import { sourceCaveats } from './source.ts';

/** What the verdict was reached from. */
interface Reached {
  alternatives: readonly Alternative[];
  granted: readonly string[];
  reading: Reading;
  claim: Claim | null;
  assessed: Assessment | null;
}

/** Every doubt that belongs beside a figure, in the order in which a reader should hear them. */
export const caveatsOf = (situation: Situation, reached: Reached): Caveat[] => [
  ...overlapCaveats(situation),
  ...periodCaveats(situation),
  ...countingCaveats(situation),
  ...sourceCaveats(situation),
  ...disagreementCaveats(situation),
  ...faceValueOnly(situation, reached),
];

const faceValueOnly = (situation: Situation, reached: Reached): Caveat[] => {
  const { alternatives, granted, reading, claim, assessed } = reached;
  if (reading === 'FACE' || claim === null || assessed?.verdict !== 'POSSIBLE') return [];
  const atFace = assess(alternatives, granted, 'FACE', claim);
  if (!atFace.verdict.startsWith('PROVEN')) return [];
  return [
    {
      code: 'HOLDS_AT_FACE_VALUE_ONLY',
      message: `“${formatClaim(claim)}” holds only when every report is taken at face value: a round number as an exact one, an undated period as one that lies in the window.`,
      records: situation.terms.map(({ record }) => record.id),
    },
  ];
};
