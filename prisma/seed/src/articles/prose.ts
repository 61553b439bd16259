import type {
  Chart,
  ClaimWords,
  ExemptReason,
  Heading,
  Mark,
  Paragraph,
  Quotation,
  TextNode,
} from '@headcount/ledger';

/** A piece of a sentence: bare words, or words with marks. */
type Words = string | TextNode;

const marked = (text: string, mark: Mark): TextNode => ({ type: 'text', text, marks: [mark] });

/** Words that print a figure. */
export const figure = (text: string, slug: string, words: ClaimWords, value: string) =>
  marked(text, { type: 'figure', attrs: { figure: slug, words, value } });

/** Words that print an event's own number. */
export const event = (text: string, slug: string) =>
  marked(text, { type: 'event', attrs: { event: slug } });

/** Words that say that one figure is larger than another. */
export const exceeds = (text: string, left: string, right: string, assumptions: string[]) =>
  marked(text, { type: 'comparison', attrs: { left, operator: 'EXCEEDS', right, assumptions } });

/** Words quoted inside a sentence. */
export const quoted = (text: string, quote: string) =>
  marked(text, { type: 'quote', attrs: { quote } });

/** A number that needs no record, with the reason. */
export const exempt = (text: string, reason: ExemptReason) =>
  marked(text, { type: 'exempt', attrs: { reason } });

/** A calendar date or a duration. */
export const date = (text: string) => exempt(text, 'DATE');

/** Words in sequence, as text nodes. */
export const text = (...words: Words[]): TextNode[] =>
  words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word));

export const paragraph = (...words: Words[]): Paragraph => ({
  type: 'paragraph',
  content: text(...words),
});

export const heading = (words: string): Heading => ({
  type: 'heading',
  attrs: { level: 2 },
  content: text(words),
});

export const quotation = (quote: string): Quotation => ({ type: 'quotation', attrs: { quote } });

/** A drawing made from the ledger; what is left out is absent. */
export const chart = (
  attrs: Pick<Chart['attrs'], 'kind' | 'caption' | 'alt'> & Partial<Chart['attrs']>,
): Chart => ({
  type: 'chart',
  attrs: { figure: null, threshold: null, events: [], ...attrs },
});
