import type { ArticleDocument, BodyNode } from './article-document.ts';
import { type FieldName, textBlocks } from './text-block.ts';

/** Some words of an article. */
export interface WordsAt {
  field: FieldName;
  /** The way from the document to the node that holds them, by position in each `content`. */
  path: readonly number[];
  span: { start: number; end: number };
}

/**
 * Whether an earlier text said what a text says at some words: the whole sentence, letter by letter,
 * in the same field, wherever in it. What was decided about words in one sentence says nothing of the
 * same words in another.
 */
export const stoodAlready = (
  earlier: ArticleDocument,
  now: ArticleDocument,
  words: WordsAt,
  language: string,
): boolean => {
  const block = textBlocks(now).find(
    ({ field, path }) => field === words.field && isSameWay(path, words.path),
  );
  if (!block) return quotesAlready(earlier, now, words.path);
  const said = sentencesOf(block.text, language).filter(
    ({ from, to }) =>
      from < Math.max(words.span.end, words.span.start + 1) && to > words.span.start,
  );
  return textBlocks(earlier).some(
    ({ field, text }) => field === words.field && holds(sentencesOf(text, language), said),
  );
};

interface Sentence {
  from: number;
  to: number;
  text: string;
}

const sentencesOf = (text: string, language: string): Sentence[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => ({ from: index, to: index + segment.length, text: segment.trim() }),
  );

const holds = (all: readonly Sentence[], run: readonly Sentence[]): boolean =>
  all.some((_sentence, at) => run.every(({ text }, inner) => all[at + inner]?.text === text));

// A quotation set apart has no words of its own: it is the record that it names.
const quotesAlready = (
  earlier: ArticleDocument,
  now: ArticleDocument,
  path: readonly number[],
): boolean => {
  const [at = -1, inner = -1] = path;
  const field = now.content[at];
  const node = field?.type === 'body' ? field.content[inner] : undefined;
  const quote = node && quoteOf(node);
  return quote != null && bodyOf(earlier).some((one) => quoteOf(one) === quote);
};

const quoteOf = (node: BodyNode): string | null =>
  node.type === 'quotation' ? node.attrs.quote : null;

const bodyOf = (document: ArticleDocument): readonly BodyNode[] =>
  document.content.flatMap((field) => (field.type === 'body' ? field.content : []));

const isSameWay = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((step, at) => step === other[at]);
