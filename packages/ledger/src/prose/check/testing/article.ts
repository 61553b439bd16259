import type {
  ArticleDocument,
  BodyNode,
  ExemptReason,
  Mark,
  TextNode,
} from '../../../document/article-document.ts';
import type { ClaimWords } from '../../../phrase/claim.ts';

type Words = string | TextNode;

/** Words under marks. */
export const marked = (text: string, ...marks: Mark[]): TextNode => ({ type: 'text', text, marks });

export const figureMark = (figure: string, words: ClaimWords, value: string): Mark => ({
  type: 'figure',
  attrs: { figure, words, value },
});
export const figure = (text: string, slug: string, words: ClaimWords, value: string): TextNode =>
  marked(text, figureMark(slug, words, value));
export const event = (text: string, id: string): TextNode =>
  marked(text, { type: 'event', attrs: { event: id } });
export const quote = (text: string, id: string): TextNode =>
  marked(text, { type: 'quote', attrs: { quote: id } });
export const exempt = (text: string, reason: ExemptReason): TextNode =>
  marked(text, { type: 'exempt', attrs: { reason } });
export const exceeds = (text: string, left: string, right: string, ...assumptions: string[]) =>
  marked(text, { type: 'comparison', attrs: { left, operator: 'EXCEEDS', right, assumptions } });

const nodes = (words: readonly Words[]): TextNode[] =>
  words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word));

export const paragraph = (...words: Words[]): BodyNode => ({
  type: 'paragraph',
  content: nodes(words),
});

/** An article of these blocks, with nothing in its other fields. */
export const articleOf = (...content: BodyNode[]): ArticleDocument => ({
  type: 'article',
  content: [{ type: 'headline' }, { type: 'body', content }],
});

/** Words that print the founding story's total. */
export const total = (text: string): TextNode =>
  figure(text, 'total-entries', 'MORE_THAN', '370000');
