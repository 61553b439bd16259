import type { Alternative, Caveat } from '../figure/evaluation.ts';
import type { Situation } from '../figure/situation.ts';
import { isPlaced, type Term } from '../figure/term.ts';
import type { Reading } from '../interval/interval.ts';
import type { Claim } from '../phrase/claim.ts';
import { formatClaim, formatQuantity } from '../phrase/format.ts';
import { capitalised, listOf, possessive } from '../record/describe.ts';
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
  const taken = situation.terms.flatMap((term) => takenAtFace(term, situation));
  return [
    {
      code: 'HOLDS_AT_FACE_VALUE_ONLY',
      message: `“${capitalised(formatClaim(claim))}” holds at face value only: when ${listOf(taken.map(({ reason }) => reason))}.`,
      records: taken.map(({ id }) => id),
    },
  ];
};

/** What the face reading takes for granted: a round number as exact, an undated period as fitting. */
const takenAtFace = (term: Term, { granted }: Situation): { id: string; reason: string }[] => {
  const { label, record, face, cautious, standing } = term;
  const whose = possessive(label);
  if (face.lower?.value !== cautious.lower?.value) {
    const reason = `${whose} ${formatQuantity(record.quantity)} is taken as exact`;
    return [{ id: record.id, reason }];
  }
  if (standing !== 'UNDATED' || isPlaced(term, granted)) return [];
  return [{ id: record.id, reason: `${whose} undated count is taken to lie in the window` }];
};
