import type { BodyNode, Chart } from '@headcount/ledger';

/** A block that stands in the column of the text. */
export type TextBlock = Exclude<BodyNode, Chart>;

/** A part of the story: text in its column, or a drawing over the full width. */
export type Stretch = { kind: 'TEXT'; blocks: TextBlock[] } | { kind: 'DRAWING'; chart: Chart };

/** Parts a story into text and the drawings between. */
export function stretches(body: readonly BodyNode[]): Stretch[] {
  const parts: Stretch[] = [];
  for (const node of body) {
    const last = parts.at(-1);
    if (node.type === 'chart') parts.push({ kind: 'DRAWING', chart: node });
    else if (last?.kind === 'TEXT') last.blocks.push(node);
    else parts.push({ kind: 'TEXT', blocks: [node] });
  }
  return parts;
}
