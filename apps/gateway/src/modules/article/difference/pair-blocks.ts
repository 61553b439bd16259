import { ALIKE, pairUp, wordLikeness } from '@headcount/ledger';
import type { ReadBlock } from './read-blocks.ts';

/** A block before and after; one of them is missing where the block went or came. */
export type BlockPair = readonly [ReadBlock | null, ReadBlock | null];

/**
 * Lays the blocks of two revisions side by side, in the order of reading, so that as many words as
 * can be stand beside themselves. A field that every article has once is always its own counterpart.
 */
export function pairBlocks(before: readonly ReadBlock[], after: readonly ReadBlock[]): BlockPair[] {
  const pairs = pairUp(before.length, after.length, (at, to) => likenessOf(before[at], after[to]));
  return pairs.map(([at, to]) => [
    at === null ? null : (before[at] ?? null),
    to === null ? null : (after[to] ?? null),
  ]);
}

const ONCE: ReadonlySet<string> = new Set(['headline', 'standfirst', 'card']);

/** From 0, not the same block, to 1, the same words; a field that stands once is always a little alike. */
function likenessOf(a: ReadBlock | undefined, b: ReadBlock | undefined): number {
  if (!a || !b || a.field !== b.field) return 0;
  const share = wordLikeness(a.text, b.text);
  if (ONCE.has(a.field)) return Math.max(share, ALIKE);
  return share >= ALIKE ? share : 0;
}
