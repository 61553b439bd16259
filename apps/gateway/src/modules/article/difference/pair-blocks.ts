import type { ReadBlock } from './read-blocks.ts';

/** A block before and after; one of them is missing where the block went or came. */
export type BlockPair = readonly [ReadBlock | null, ReadBlock | null];

/** How much of two blocks must be the same words for the one to be a new wording of the other. */
const ALIKE = 0.4;

/** Beyond so many pairs to weigh, blocks are held against each other by their places alone. */
const MOST_PAIRS = 40_000;

/**
 * Lays the blocks of two revisions side by side, in the order of reading, so that as many words as
 * can be stand beside themselves. A field that every article has once is always its own counterpart.
 */
export function pairBlocks(before: readonly ReadBlock[], after: readonly ReadBlock[]): BlockPair[] {
  if (before.length * after.length > MOST_PAIRS) return byPlace(before, after);
  const words = [before, after].map((blocks) => blocks.map(({ text }) => countWords(text)));
  const likeness = (at: number, to: number): number =>
    likenessOf(before[at], after[to], words[0]?.[at], words[1]?.[to]);
  const best = bestTotals(before.length, after.length, likeness);
  const pairs: BlockPair[] = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const here = best[at]?.[to] ?? 0;
    const [old, young] = [before[at] ?? null, after[to] ?? null];
    const alike = old && young ? likeness(at, to) : 0;
    if (alike > 0 && here === alike + (best[at + 1]?.[to + 1] ?? 0)) {
      pairs.push([old, young]);
      at += 1;
      to += 1;
    } else if (old && here === (best[at + 1]?.[to] ?? 0)) {
      pairs.push([old, null]);
      at += 1;
    } else {
      pairs.push([null, young]);
      to += 1;
    }
  }
  return pairs;
}

/** The most likeness that the blocks from each place on can have, summed over their pairs. */
function bestTotals(
  before: number,
  after: number,
  likeness: (at: number, to: number) => number,
): number[][] {
  const best = Array.from({ length: before + 1 }, () => Array<number>(after + 1).fill(0));
  for (let at = before - 1; at >= 0; at -= 1) {
    for (let to = after - 1; to >= 0; to -= 1) {
      const alike = likeness(at, to);
      const row = best[at];
      const next = best[at + 1];
      if (!row || !next) continue;
      const paired = alike > 0 ? alike + (next[to + 1] ?? 0) : 0;
      row[to] = Math.max(paired, next[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return best;
}

type Words = ReadonlyMap<string, number>;

const ONCE: ReadonlySet<string> = new Set(['headline', 'standfirst', 'card']);

/** From 0, not the same block, to 1, the same words; a field that stands once is always a little alike. */
function likenessOf(
  a: ReadBlock | undefined,
  b: ReadBlock | undefined,
  left: Words = new Map(),
  right: Words = new Map(),
): number {
  if (!a || !b || a.field !== b.field) return 0;
  if (a.text === b.text) return 1;
  const shared = [...left].reduce((sum, [word, n]) => sum + Math.min(n, right.get(word) ?? 0), 0);
  const all = sizeOf(left) + sizeOf(right);
  const share = all === 0 ? 0 : (2 * shared) / all;
  if (ONCE.has(a.field)) return Math.max(share, ALIKE);
  return share >= ALIKE ? share : 0;
}

function countWords(text: string): Words {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sizeOf(words: Words): number {
  return [...words.values()].reduce((sum, n) => sum + n, 0);
}

function byPlace(before: readonly ReadBlock[], after: readonly ReadBlock[]): BlockPair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at): BlockPair[] => {
    const [old, young] = [before[at] ?? null, after[at] ?? null];
    const isOne = old?.field === young?.field;
    return isOne
      ? [[old, young]]
      : [
          [old, null],
          [null, young],
        ];
  }).flat();
}
