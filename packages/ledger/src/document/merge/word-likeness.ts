/** How much of two texts must be the same words for the one to be a new wording of the other. */
export const ALIKE = 0.4;

/** The share of words that two texts have in common: 0 for none, 1 for all (Dice's coefficient). */
export const wordLikeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const [left, right] = [countWords(a), countWords(b)];
  const shared = [...left].reduce((sum, [word, n]) => sum + Math.min(n, right.get(word) ?? 0), 0);
  const all = sizeOf(left) + sizeOf(right);
  // Equal as bags of words, they are not yet the same text.
  return all === 0 ? 0 : Math.min((2 * shared) / all, 0.999);
};

type Words = ReadonlyMap<string, number>;

// Each text is weighed against many others: its words are counted once.
const COUNTED = new Map<string, Words>();
const MOST_COUNTED = 2000;

const countWords = (text: string): Words => {
  const known = COUNTED.get(text);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (COUNTED.size >= MOST_COUNTED) COUNTED.clear();
  COUNTED.set(text, counts);
  return counts;
};

const sizeOf = (words: Words): number => [...words.values()].reduce((sum, n) => sum + n, 0);
