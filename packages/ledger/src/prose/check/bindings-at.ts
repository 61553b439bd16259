import type { Span } from '../numeral.ts';
import type { CheckContext } from './context.ts';
import type { Fix } from './diagnostic.ts';
import { bindingFixes } from './unbound.ts';

/** A number under the caret, and what it may be tied to. */
export interface BindableNumber {
  /** The number with the words that qualify it: what a fix replaces or marks. */
  span: Span;
  text: string;
  /** The likeliest first; none is empty. */
  fixes: readonly Fix[];
}

/**
 * The number that stands or ends at a place of a line, its noun included, with the figures and events that it may mean.
 * Null where there is no number, or none that the ledger knows.
 */
export const bindingsAt = (
  line: string,
  place: number,
  context: CheckContext,
): BindableNumber | null => {
  const numeral = context.language
    .findNumerals(line)
    .find(
      ({ phrase, unitSpan }) =>
        phrase.start < place && place <= Math.max(phrase.end, unitSpan?.end ?? 0),
    );
  if (!numeral) return null;
  const { phrase: span } = numeral;
  const text = line.slice(span.start, span.end);
  const fixes = bindingFixes(numeral, context, text);
  return fixes.length === 0 ? null : { span, text, fixes };
};
