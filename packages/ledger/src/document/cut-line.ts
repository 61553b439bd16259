import type { TextNode } from './article-document.ts';

/** The words of a line between two places, under their marks. */
export const cutLine = (nodes: readonly TextNode[], from: number, to: number): TextNode[] => {
  const parts: TextNode[] = [];
  let start = 0;
  for (const node of nodes) {
    const text = node.text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    if (text !== '') parts.push({ ...node, text });
    start += node.text.length;
  }
  return parts;
};
