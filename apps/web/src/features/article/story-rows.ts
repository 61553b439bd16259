import type { BodyNode, Chart } from '@headcount/ledger';
import { keysInBlock } from './number-notes.ts';

/** A block that stands in the column of the text. */
export type StoryBlockNode = Exclude<BodyNode, Chart>;

/** A stretch of the story: text with the notes that stand beside it, or a drawing over the full width. */
export type StoryRow =
  | { kind: 'TEXT'; blocks: StoryBlockNode[]; noteKeys: string[] }
  | { kind: 'DRAWING'; chart: Chart };

/**
 * Parts a story into rows. A row begins at a block that has notes, or at the heading above it, and
 * goes on through the blocks that have none: its notes may then run on beside them. `hasNote` says
 * whether a bound number's note first belongs here.
 */
export function storyRows(
  body: readonly BodyNode[],
  hasNote: (key: string) => boolean,
): StoryRow[] {
  const rows: StoryRow[] = [];
  for (const block of body) {
    if (block.type === 'chart') {
      rows.push({ kind: 'DRAWING', chart: block });
      continue;
    }
    const noteKeys = keysInBlock(block).filter(hasNote);
    const row = rows.at(-1);
    const isOpen =
      row?.kind === 'TEXT' &&
      block.type !== 'heading' &&
      (noteKeys.length === 0 || isHeadingOnly(row));
    if (isOpen) {
      row.blocks.push(block);
      row.noteKeys.push(...noteKeys);
    } else rows.push({ kind: 'TEXT', blocks: [block], noteKeys });
  }
  return rows;
}

const isHeadingOnly = ({ blocks }: { blocks: readonly StoryBlockNode[] }) =>
  blocks.every(({ type }) => type === 'heading');
