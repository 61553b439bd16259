import type { Candidate } from '../candidate.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { countedByNoun, MEASURES } from './nouns.ts';
import { isHyphen } from './spelled.ts';

// How far after a number its noun is looked for: "200,000 Russian citizens", "1,200 new asylum claims".
const REACH = 4;
const ENDS = words(`
  in on at to for from with by as than and or but was were is are has have had who which that when
  while after before since during because said them us whom its their his her the a an per`);

const COUNTING = new Set(['CARDINAL', 'RANGE', 'FRACTION', 'PERCENT', 'INDEFINITE']);

/** What a number counts: the first noun after it that the ledger knows. */
export const countedNoun = (
  { last, unit, kind }: Candidate,
  tokens: readonly Token[],
): Token | null => {
  if (unit !== null || !COUNTING.has(kind)) return null;
  for (let at = last + 1, seen = 0; seen < REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.type !== 'WORD' && !isHyphen(token))) return null;
    if (token.type !== 'WORD') continue;
    seen += 1;
    if (token.lower === 'of' && seen === 1) continue;
    if (ENDS.has(token.lower)) return null;
    if (countedByNoun(token.text) !== null || MEASURES.has(token.lower)) return token;
    if (token.lower.endsWith('s')) return null; // a plural that is none of the ledger's
  }
  return null;
};
