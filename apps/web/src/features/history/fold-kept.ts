import type { BlockChange } from '@/generated/graphql.ts';

/** A block that changed, or so many in a row that did not. */
export type Folded<Block> = { kind: 'BLOCK'; block: Block } | { kind: 'FOLD'; count: number };

/** Folds every run of unchanged blocks into its length. */
export function foldKept<Block extends { kind: BlockChange }>(
  blocks: readonly Block[],
): Folded<Block>[] {
  const folded: Folded<Block>[] = [];
  for (const block of blocks) {
    const last = folded.at(-1);
    if (block.kind !== 'KEPT') folded.push({ kind: 'BLOCK', block });
    else if (last?.kind === 'FOLD') last.count += 1;
    else folded.push({ kind: 'FOLD', count: 1 });
  }
  return folded;
}
