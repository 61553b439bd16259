import type { Node } from '@tiptap/pm/model';

/** A stretch of the editor's document, as ProseMirror counts positions. */
export interface Range {
  from: number;
  to: number;
}

/**
 * Where words of a block stand in the editor: the block by its way from the document, the words by
 * their places in its text. A block without text of its own (a drawing, a quotation) is meant whole.
 * Null where there is no such block any more.
 */
export function rangeOf(
  document: Node,
  path: readonly number[],
  span: { start: number; end: number },
): Range | null {
  let node = document;
  // The document's own opening has no position.
  let position = 0;
  for (const [depth, index] of path.entries()) {
    if (index >= node.childCount) return null;
    if (depth > 0) position += 1;
    for (let before = 0; before < index; before += 1) position += node.child(before).nodeSize;
    node = node.child(index);
  }
  if (!node.isTextblock) return { from: position, to: position + node.nodeSize };
  const start = position + 1;
  const size = node.content.size;
  return { from: start + Math.min(span.start, size), to: start + Math.min(span.end, size) };
}
