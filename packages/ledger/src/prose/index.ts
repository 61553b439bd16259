/**
 * The prose check: finds every numeral of an article, decides what each is bound to, and says like a
 * compiler which of them may not be printed as they stand, and what may be printed instead.
 */
export { type ArticleCheck, checkArticle, type Coverage } from './check/check-article.ts';
export type { CheckContext, CheckedEvent, PrintedFigure } from './check/context.ts';
export { type CheckGround, checkContextOf, checkGroundOf, languageOf } from './check/ground.ts';
export { type BindableNumber, bindingsAt } from './check/bindings-at.ts';
export { bindToFigure, type FigureBinding } from './check/bind-to-figure.ts';
export { countsBeside, countsNotIn } from './check/counts-beside.ts';
export { numbersIn, numbersInWords } from './check/numbers-in.ts';
export type { Diagnostic, DiagnosticCode, Fix, Severity } from './check/diagnostic.ts';
export { wordsToCorrect, type WordsToCorrect } from './check/words-to-correct.ts';
export { english } from './english/english.ts';
export { russian } from './russian/russian.ts';
export type { Counted, Language } from './language.ts';
export {
  exemptReasonOf,
  type Numeral,
  type NumeralKind,
  type NumeralValue,
  type Span,
} from './numeral.ts';
