import type { Mark, TextNode } from '../article-document.ts';

/** The same words in the fewest runs: neighbours under the same marks are joined, empty ones dropped. */
export const joinRuns = (nodes: readonly TextNode[]): TextNode[] => {
  const joined: TextNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.text === '') continue;
    if (last && isSameMarks(last.marks, node.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
};

/** Whether two runs bear the same marks, in whichever order. */
const isSameMarks = (a: readonly Mark[] = [], b: readonly Mark[] = []): boolean =>
  a.length === b.length && keysOf(a).every((key, at) => key === keysOf(b)[at]);

const keysOf = (marks: readonly Mark[]): string[] =>
  marks.map((mark) => JSON.stringify([mark.type, 'attrs' in mark ? mark.attrs : null])).toSorted();
