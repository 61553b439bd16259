import type { ArticleDocument, FigureMark, Mark, TextNode } from './article-document.ts';
import { cutLine } from './cut-line.ts';
import { joinRuns } from './parse/join-runs.ts';

/** Words that print a figure, and what is to be printed of it instead. */
export interface Reprint {
  before: string;
  after: string;
  /** The binding of the new words; its figure is the one whose words are changed. */
  mark: FigureMark;
}

/**
 * Writes what is now printed of a figure wherever the old words stand under its mark, a capital for a
 * capital; the rest of the article stays as it is. Null where they stand nowhere.
 */
export const printAnew = (document: ArticleDocument, reprint: Reprint): ArticleDocument | null => {
  let isDone = false;
  const inNode = (node: unknown): unknown => {
    if (!isParent(node)) return node;
    const content: readonly unknown[] = node.content;
    if (!content.every(isText)) return { ...node, content: content.map(inNode) };
    const line = inLine(content, reprint, 0);
    if (line === content) return node;
    isDone = true;
    return { ...node, content: joinRuns(line) };
  };
  const written = inNode(document);
  // The tree was copied node by node; only words of its lines are others.
  return isDone ? (written as ArticleDocument) : null;
};

const isParent = (node: unknown): node is { content: readonly unknown[] } =>
  typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content);

const isText = (node: unknown): node is TextNode =>
  typeof node === 'object' && node !== null && 'text' in node && typeof node.text === 'string';

const inLine = (
  nodes: readonly TextNode[],
  reprint: Reprint,
  place: number,
): readonly TextNode[] => {
  const { after, mark } = reprint;
  const line = nodes.map(({ text }) => text).join('');
  const found = firstOf(line, eitherCase(reprint.before), place);
  if (found === null) return nodes;
  const { from, to } = found;
  const old = cutLine(nodes, from, to);
  const marks = old.flatMap((node) => node.marks ?? []);
  if (!marks.some((one) => isOf(one, mark.attrs.figure))) return inLine(nodes, reprint, to);
  const kept = (old[0]?.marks ?? []).filter(({ type }) => type !== 'figure');
  const [low, capital] = eitherCase(after);
  const text = isCapital(line.charAt(from)) ? capital : low;
  const written: TextNode = { type: 'text', text, marks: [...kept, mark] };
  const whole = [...cutLine(nodes, 0, from), written, ...cutLine(nodes, to, Infinity)];
  return inLine(whole, reprint, from + text.length);
};

/** Words as they stand within a sentence, and at its beginning. */
const eitherCase = (words: string): [string, string] => [
  words.charAt(0).toLowerCase() + words.slice(1),
  words.charAt(0).toUpperCase() + words.slice(1),
];

const firstOf = (
  line: string,
  words: readonly string[],
  place: number,
): { from: number; to: number } | null => {
  const found = words
    .filter((one) => one !== '')
    .map((one) => ({ from: line.indexOf(one, place), length: one.length }))
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from);
  const [first] = found;
  return first ? { from: first.from, to: first.from + first.length } : null;
};

const isOf = (mark: Mark, slug: string): boolean =>
  mark.type === 'figure' && mark.attrs.figure === slug;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
