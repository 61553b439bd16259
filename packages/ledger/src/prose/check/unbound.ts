import { compareDecimals, isDecimal } from '../../decimal/decimal.ts';
import type { Evaluation } from '../../figure/evaluation.ts';
import type { Claim } from '../../phrase/claim.ts';
import { judge } from '../../verdict/judge.ts';
import type { Numeral } from '../numeral.ts';
import type { CheckContext } from './context.ts';
import { type Fault, type Fix, rewrite } from './diagnostic.ts';
import { claimsOf } from './printed-claim.ts';

/** A number that is tied to nothing, with the figure or event that it probably means. */
export const unboundFault = (
  numeral: Numeral,
  context: CheckContext,
  printed: string,
  isPartlyMarked: boolean,
): Fault => {
  const fix = suggestion(numeral, context, printed);
  const what = isPartlyMarked
    ? `The mark covers only a part of “${printed}”`
    : `“${printed}” is bound to nothing`;
  const todo = fix
    ? `: ${fix.label}.`
    : '. Bind it to a figure, an event or a quotation, or mark it as exempt with a reason.';
  return { code: 'UNBOUND_NUMBER', message: what + todo, fix };
};

const suggestion = (numeral: Numeral, context: CheckContext, printed: string): Fix | null => {
  const candidates = [...context.figures.values()].flatMap((evaluation) => {
    const claims = claimsOf(numeral, evaluation.unit);
    const [claim] = claims;
    if (!claim || !isValueOfFigure(claim, evaluation)) return [];
    const isProven = claims.every((one) => judge(evaluation, one).verdict.startsWith('PROVEN'));
    return { evaluation, claim, isProven, fits: fitOf(numeral, evaluation, context, isProven) };
  });
  const [best] = candidates.toSorted((a, b) => b.fits - a.fits);
  if (best) return figureFix(best.evaluation, best.claim, best.isProven, context, printed);
  return eventFix(numeral, context);
};

const isValueOfFigure = ({ value }: Claim, { phrase, claim, point }: Evaluation): boolean =>
  [phrase?.value, claim?.value, point].some(
    (own) => typeof own === 'string' && isDecimal(own) && compareDecimals(own, value) === 0,
  );

// Of several figures with this number: one that proves the words as they stand, that prints the same
// words, and that counts the noun of the text.
const fitOf = (
  numeral: Numeral,
  { claim, unit }: Evaluation,
  { language }: CheckContext,
  isProven: boolean,
): number => {
  const counted = numeral.unit === null ? null : language.countedBy(numeral.unit);
  const isSameUnit = counted !== null && counted === language.countedBy(unit);
  const isSameWords = claim?.words === (numeral.words ?? 'PLAIN');
  return Number(isProven) * 4 + Number(isSameWords) * 2 + Number(isSameUnit);
};

const figureFix = (
  { slug, phrase, text }: Evaluation,
  claim: Claim,
  isProven: boolean,
  { language }: CheckContext,
  printed: string,
): Fix => {
  const bound = isProven ? claim : (phrase ?? claim);
  const bindTo = { type: 'figure', attrs: { figure: slug, ...bound } } as const;
  if (isProven) return { label: `bind it to figure “${slug}”`, replacement: null, bindTo };
  const words = language.code === 'en' ? text : language.formatClaim(bound);
  const { label, replacement } = rewrite(printed, words);
  return { label: `bind it to figure “${slug}” and ${label}`, replacement, bindTo };
};

const eventFix = (numeral: Numeral, { events }: CheckContext): Fix | null => {
  for (const [id, { title, quantity }] of events) {
    const [claim] = quantity ? claimsOf(numeral, quantity.unit) : [];
    const own = quantity?.value;
    if (!claim || !own || compareDecimals(own, claim.value) !== 0) continue;
    if (numeral.unit === null && numeral.value !== own) continue;
    const bindTo = { type: 'event', attrs: { event: id } } as const;
    return { label: `bind it to the event “${title}”`, replacement: null, bindTo };
  }
  return null;
};
