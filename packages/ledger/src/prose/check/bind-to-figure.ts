import type { Evaluation } from '../../figure/evaluation.ts';
import { judge } from '../../verdict/judge.ts';
import type { Span } from '../numeral.ts';
import type { CheckContext } from './context.ts';
import type { Fix } from './diagnostic.ts';
import { claimsOf } from './printed-claim.ts';
import { figureFix } from './unbound.ts';

/** A number among some words, and what ties it to a figure. */
export interface FigureBinding {
  /** The number with the words that qualify it, within the words that were chosen. */
  span: Span;
  fix: Fix;
}

/**
 * Ties the first number of some words to a figure that somebody chose: as it stands where the figure
 * bears it out or allows nothing, else with what it allows. Null where the words hold no number.
 */
export const bindToFigure = (
  words: string,
  figure: Evaluation,
  context: CheckContext,
): FigureBinding | null => {
  for (const numeral of context.language.findNumerals(words)) {
    const claims = claimsOf(numeral, figure.unit);
    const [claim] = claims;
    if (!claim) continue;
    const isProven = claims.every((one) => judge(figure, one).verdict.startsWith('PROVEN'));
    const { phrase: span } = numeral;
    const printed = words.slice(span.start, span.end);
    return { span, fix: figureFix(figure, claim, isProven, context, printed) };
  }
  return null;
};
