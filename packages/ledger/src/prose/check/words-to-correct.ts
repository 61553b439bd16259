import type { ArticleDocument, BindingMark } from '../../document/article-document.ts';
import { type BoundSpan, boundSpans } from '../../document/bound-span.ts';
import { checkArticle } from './check-article.ts';
import type { CheckContext } from './context.ts';
import { type Diagnostic, type DiagnosticCode, rewrite } from './diagnostic.ts';

/** Printed words that the ledger no longer bears out, or bears out otherwise, and what it does bear out. */
export interface WordsToCorrect {
  /** Ties the words to the ledger. */
  mark: BindingMark;
  before: string;
  /** The strongest words that may be printed now. */
  after: string;
  /** Where they stand first. */
  place: { path: readonly number[]; from: number; to: number };
}

const SAID_OTHERWISE: ReadonlySet<DiagnosticCode> = new Set([
  'DOUBLE_COUNT',
  'QUALIFIER_TOO_STRONG',
  'QUOTE_ALTERED',
  'RETRACTED_SOURCE',
  'STALE_FIGURE',
  'VALUE_DIFFERS',
]);

/**
 * Which words of a published article would be written otherwise today: each once for what it is bound
 * to, however often it stands there. Words for which the ledger has no others are left to people.
 */
export const wordsToCorrect = (
  document: ArticleDocument,
  context: CheckContext,
): WordsToCorrect[] => {
  const spans = boundSpans(document);
  const found = new Map<string, WordsToCorrect>();
  for (const diagnostic of checkArticle(document, context).diagnostics) {
    if (!SAID_OTHERWISE.has(diagnostic.code)) continue;
    const mark = spans.find((span) => isAt(span, diagnostic))?.mark;
    const after = mark && wordsNow(mark, diagnostic, context);
    const { text: before, path, span } = diagnostic;
    if (!mark || !after || after === before) continue;
    const key = JSON.stringify([mark.type, nameOf(mark), before.toLowerCase()]);
    if (found.has(key)) continue;
    found.set(key, { mark, before, after, place: { path, from: span.start, to: span.end } });
  }
  return [...found.values()];
};

/** What a mark ties its words to: the slug of a figure, the id of an event or a quotation. */
const nameOf = (mark: BindingMark): string | null => {
  if (mark.type === 'figure') return mark.attrs.figure;
  if (mark.type === 'event') return mark.attrs.event;
  return mark.type === 'quote' ? mark.attrs.quote : null;
};

const isAt = ({ field, path, from, to, mark }: BoundSpan, { span, ...at }: Diagnostic): boolean =>
  nameOf(mark) !== null &&
  field === at.field &&
  path.join() === at.path.join() &&
  from < span.end &&
  span.start < to;

const wordsNow = (
  mark: BindingMark,
  { text, fix }: Diagnostic,
  { figures, language }: CheckContext,
): string | null => {
  if (mark.type !== 'figure') return fix?.replacement ?? null;
  const phrase = figures.get(mark.attrs.figure)?.phrase;
  return phrase ? rewrite(text, language.formatClaim(phrase)).replacement : null;
};
