import type { BodyNode, TextNode } from '../article-document.ts';
import { mergeWords } from './merge-words.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { ALIKE, wordLikeness } from './word-likeness.ts';

/** A place in the merged blocks where two writers did not do the same. */
interface BlockConflict {
  /** The place of the first merged block that it is about. */
  at: number;
  /** How many merged blocks stand there. */
  length: number;
  base: readonly BodyNode[];
  mine: readonly BodyNode[];
  theirs: readonly BodyNode[];
}

export interface MergedBlocks {
  blocks: BodyNode[];
  conflicts: BlockConflict[];
}

/**
 * Merges two new versions of a body. What only one of them changed, added or removed is taken; where
 * both did and differently, one text stands in the body and all three in the conflict.
 */
export const mergeBlocks = (
  base: readonly BodyNode[],
  mine: readonly BodyNode[],
  theirs: readonly BodyNode[],
): MergedBlocks => {
  const left = changesOf(base, mine);
  const right = changesOf(base, theirs);
  const merged: MergedBlocks = { blocks: [], conflicts: [] };
  for (let at = 0; at <= base.length; at += 1) {
    place(merged, mergeAdded(left.added[at] ?? [], right.added[at] ?? []));
    const block = base[at];
    if (block) place(merged, mergeKept(block, left.kept[at] ?? null, right.kept[at] ?? null));
  }
  return merged;
};

/** One place merged: what stands there, and both texts when they do not agree. */
interface MergedPlace {
  blocks: readonly BodyNode[];
  conflict: Pick<BlockConflict, 'base' | 'mine' | 'theirs'> | null;
}

const place = ({ blocks, conflicts }: MergedBlocks, merged: MergedPlace): void => {
  const { length } = merged.blocks;
  if (merged.conflict) conflicts.push({ at: blocks.length, length, ...merged.conflict });
  blocks.push(...merged.blocks);
};

interface Changes {
  /** What each block of the base became; null where it was removed. */
  kept: (BodyNode | null)[];
  /** What was added before each block of the base, and after the last. */
  added: BodyNode[][];
}

const changesOf = (base: readonly BodyNode[], other: readonly BodyNode[]): Changes => {
  const kept: (BodyNode | null)[] = [];
  const added: BodyNode[][] = [];
  for (const [at, to] of pairsOf(base, other)) {
    const block = to === null ? null : (other[to] ?? null);
    if (at !== null) kept[at] = block;
    else if (block) (added[kept.length] ??= []).push(block);
  }
  return { kept, added };
};

const pairsOf = (base: readonly BodyNode[], other: readonly BodyNode[]): Pair[] => {
  const [left, right] = [base, other].map((blocks) =>
    blocks.map((block) => ({ ...block, key: keyOf(block), text: textOf(block) })),
  );
  return pairUp(base.length, other.length, (at, to) => {
    const [a, b] = [left?.[at], right?.[to]];
    if (!a || !b || a.type !== b.type) return 0;
    if (a.key === b.key) return 1;
    const share = Math.min(wordLikeness(a.text, b.text), 0.999);
    return share >= ALIKE ? share : 0;
  });
};

const keyOf = (block: BodyNode): string => JSON.stringify(block);

const textOf = (block: BodyNode): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return wordsIn(block.content);
    case 'bulletList':
    case 'orderedList':
      return block.content
        .flatMap((item) => item.content.map(({ content }) => wordsIn(content)))
        .join(' ');
    case 'quotation':
      return block.attrs.quote;
    case 'chart':
      return [block.attrs.kind, block.attrs.figure, block.attrs.caption].join(' ');
  }
};

const wordsIn = (content: readonly TextNode[] = []): string =>
  content.map(({ text }) => text).join('');

const mergeAdded = (mine: readonly BodyNode[], theirs: readonly BodyNode[]): MergedPlace => {
  const isOne = theirs.length === 0 || JSON.stringify(mine) === JSON.stringify(theirs);
  if (isOne) return { blocks: mine, conflict: null };
  if (mine.length === 0) return { blocks: theirs, conflict: null };
  return { blocks: [...mine, ...theirs], conflict: { base: [], mine, theirs } };
};

const mergeKept = (base: BodyNode, mine: BodyNode | null, theirs: BodyNode | null): MergedPlace => {
  const conflict = { base: [base], mine: mine ? [mine] : [], theirs: theirs ? [theirs] : [] };
  const [was, left, right] = [base, mine, theirs].map((block) => block && keyOf(block));
  if (left === right || right === was) return { blocks: conflict.mine, conflict: null };
  if (left === was) return { blocks: conflict.theirs, conflict: null };
  if (mine && theirs) {
    const merged = mergeLine(base, mine, theirs);
    if (merged) return { blocks: [merged.block], conflict: merged.isConflict ? conflict : null };
  }
  // One removed what the other changed: the words stay until somebody decides.
  return { blocks: mine ? [mine] : conflict.theirs, conflict };
};

const mergeLine = (
  base: BodyNode,
  mine: BodyNode,
  theirs: BodyNode,
): { block: BodyNode; isConflict: boolean } | null => {
  if (!isLine(base) || !isLine(mine) || !isLine(theirs) || !isSameShell(mine, theirs)) return null;
  const { content, isConflict } = mergeWords(
    base.content ?? [],
    mine.content ?? [],
    theirs.content ?? [],
  );
  return { block: { ...mine, content }, isConflict };
};

type Line = Extract<BodyNode, { type: 'paragraph' | 'heading' | 'note' }>;

const isLine = (block: BodyNode): block is Line =>
  block.type === 'paragraph' || block.type === 'heading' || block.type === 'note';

const isSameShell = (a: Line, b: Line): boolean =>
  a.type === b.type &&
  (a.type !== 'heading' || b.type !== 'heading' || a.attrs.level === b.attrs.level);
