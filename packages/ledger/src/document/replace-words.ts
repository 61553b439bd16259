import type { ArticleDocument, Mark, TextNode } from './article-document.ts';
import { cutLine } from './cut-line.ts';
import { joinRuns } from './parse/join-runs.ts';

/** Words that take the place of others. */
export interface Replacement {
  before: string;
  after: string;
  /** A mark that takes the place of one of its kind over the old words, or is laid on the new ones; null: the marks stay. */
  mark: Mark | null;
}

/**
 * Writes other words where `before` stands first, in the order of reading; the rest of the article
 * stays as it is. Null where those words stand nowhere in one line.
 */
export const replaceWords = (
  document: ArticleDocument,
  replacement: Replacement,
): ArticleDocument | null => {
  let isDone = false;
  const inNode = (node: unknown): unknown => {
    if (isDone || !isParent(node)) return node;
    const content: readonly unknown[] = node.content;
    if (!content.every(isText)) return { ...node, content: content.map(inNode) };
    const line = inLine(content, replacement);
    if (line === null) return node;
    isDone = true;
    return { ...node, content: line };
  };
  const replaced = inNode(document);
  // The tree was copied node by node; only the words of one line are others.
  return isDone ? (replaced as ArticleDocument) : null;
};

const isParent = (node: unknown): node is { content: readonly unknown[] } =>
  typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content);

const isText = (node: unknown): node is TextNode =>
  typeof node === 'object' && node !== null && 'text' in node && typeof node.text === 'string';

const inLine = (
  nodes: readonly TextNode[],
  { before, after, mark }: Replacement,
): TextNode[] | null => {
  const from = nodes
    .map(({ text }) => text)
    .join('')
    .indexOf(before);
  if (before === '' || from < 0) return null;
  const to = from + before.length;
  const first = marksAt(nodes, from);
  const kept = mark === null ? first : first.filter(({ type }) => type !== mark.type);
  const written: TextNode = { type: 'text', text: after, marks: mark ? [...kept, mark] : kept };
  return joinRuns([...cutLine(nodes, 0, from), written, ...cutLine(nodes, to, Infinity)]).map(
    plainest,
  );
};

const marksAt = (nodes: readonly TextNode[], place: number): readonly Mark[] => {
  let end = 0;
  for (const { text, marks } of nodes) {
    end += text.length;
    if (place < end) return marks ?? [];
  }
  return [];
};

const plainest = ({ type, text, marks = [] }: TextNode): TextNode =>
  marks.length === 0 ? { type, text } : { type, text, marks };
