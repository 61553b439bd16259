import type { BindingMark } from '../../document/article-document.ts';
import type { FieldName, TextBlock } from '../../document/text-block.ts';
import type { Span } from '../numeral.ts';

/** What can be wrong with a printed number. */
export type DiagnosticCode =
  | 'UNBOUND_NUMBER'
  | 'QUALIFIER_TOO_STRONG'
  | 'VALUE_DIFFERS'
  | 'COMPARISON_NOT_PROVEN'
  | 'COMPARISON_CONTRADICTED'
  | 'STALE_FIGURE'
  | 'DOUBLE_COUNT'
  | 'UNIT_DIFFERS'
  | 'QUOTE_ALTERED'
  | 'UNATTRIBUTED_FIGURE'
  | 'PERSONS_FROM_CROSSINGS'
  | 'EMBARGOED_SOURCE'
  | 'RETRACTED_SOURCE';

/** An ERROR blocks publication; a WARNING is for the editor to weigh. */
export type Severity = 'ERROR' | 'WARNING';

/** A change that would answer a diagnostic. */
export interface Fix {
  /** "write “more than 370,000”", "bind to “total-entries”". */
  label: string;
  /** What to write over the diagnostic's span; null when the words stay. */
  replacement: string | null;
  /** The mark to lay on the span; null when no mark is missing. */
  bindTo: BindingMark | null;
}

/** One fault of an article, said as a compiler says it. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  field: FieldName;
  /** The way from the document to the node that holds the words, by position in each `content`. */
  path: readonly number[];
  /** Where in that node's text. */
  span: Span;
  /** The words that stand there. */
  text: string;
  /** One sentence that names what is wrong and what is allowed. */
  message: string;
  fix: Fix | null;
}

/** A diagnostic before it is tied to its place. */
export interface Fault {
  code: DiagnosticCode;
  severity?: Severity;
  message: string;
  fix?: Fix | null;
}

export const diagnosticAt = (block: TextBlock, span: Span, fault: Fault): Diagnostic => ({
  code: fault.code,
  severity: fault.severity ?? 'ERROR',
  field: block.field,
  path: block.path,
  span,
  text: block.text.slice(span.start, span.end),
  message: fault.message,
  fix: fault.fix ?? null,
});

/** Writes other words, with a capital where the old ones had one. */
export const rewrite = (old: string, words: string): Fix => {
  const isCapital = old.charAt(0) !== old.charAt(0).toLowerCase();
  const replacement = isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return { label: `write “${replacement}”`, replacement, bindTo: null };
};
