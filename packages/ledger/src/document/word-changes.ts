import { diffIndices } from 'node-diff3';

/** Words that gave way to others, as places in the old text and in the new (UTF-16 units, ends not included). */
export interface WordChange {
  before: number;
  beforeEnd: number;
  after: number;
  afterEnd: number;
}

/** What changed from one wording of a line to another, word by word. */
export const wordChanges = (was: string, now: string): WordChange[] => {
  const [left, right] = [tokensOf(was), tokensOf(now)];
  const [places, newPlaces] = [placesOf(left), placesOf(right)];
  return diffIndices(left, right).map(({ buffer1: [at, length], buffer2: [to, newLength] }) =>
    narrow(was, now, {
      before: places[at] ?? was.length,
      beforeEnd: places[at + length] ?? was.length,
      after: newPlaces[to] ?? now.length,
      afterEnd: newPlaces[to + newLength] ?? now.length,
    }),
  );
};

/** A change without the commas and blanks that are the same at its edges: only their words became others. */
const narrow = (was: string, now: string, change: WordChange): WordChange => {
  let { before, beforeEnd, after, afterEnd } = change;
  const isOpen = () => before < beforeEnd && after < afterEnd;
  while (isOpen() && was[before] === now[after] && !isLetter(was[before])) {
    before += 1;
    after += 1;
  }
  while (isOpen() && was[beforeEnd - 1] === now[afterEnd - 1] && !isLetter(was[beforeEnd - 1])) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  return { before, beforeEnd, after, afterEnd };
};

// Half of a pair of units counts as a letter: nothing is cut through it.
const isLetter = (character = ''): boolean => /[\p{L}\p{N}\p{Cs}]/u.test(character);

// A word goes with the blank behind it: a blank alone says nothing of where one is.
const tokensOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{N}]+\s*|[^\s\p{L}\p{N}]\s*/gu) ?? [];

const placesOf = (tokens: readonly string[]): number[] => {
  let place = 0;
  return [0, ...tokens.map(({ length }) => (place += length))];
};
