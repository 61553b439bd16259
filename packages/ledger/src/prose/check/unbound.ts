import type { Evaluation } from '../../figure/evaluation.ts';
import type { Claim } from '../../phrase/claim.ts';
import { judge } from '../../verdict/judge.ts';
import type { Numeral } from '../numeral.ts';
import { byValue } from './by-value.ts';
import type { CheckContext } from './context.ts';
import { isSameUnit } from './counted.ts';
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

/** A figure whose number a numeral prints. */
interface Candidate {
  evaluation: Evaluation;
  claim: Claim;
  isProven: boolean;
}

/** The fixes that would tie a numeral to the ledger, the likeliest first. */
export const bindingFixes = (numeral: Numeral, context: CheckContext, printed: string): Fix[] => {
  const figures = figuresMeant(numeral, context)
    .filter(({ evaluation, isProven }) => isProven || evaluation.phrase !== null)
    .map(({ evaluation, claim, isProven }) =>
      figureFix(evaluation, claim, isProven, context, printed),
    );
  const event = eventFix(numeral, context);
  return event === null ? figures : [...figures, event];
};

const suggestion = (numeral: Numeral, context: CheckContext, printed: string): Fix | null =>
  bindingFixes(numeral, context, printed)[0] ?? null;

const figuresMeant = (numeral: Numeral, context: CheckContext): Candidate[] => {
  const { figures } = byValue(context);
  const values = [...claimsOf(numeral, ''), ...claimsOf(numeral, '%')].map(({ value }) => value);
  const evaluations = new Set(values.flatMap((value) => figures.get(value) ?? []));
  const candidates = [...evaluations].flatMap((evaluation) => {
    const claims = claimsOf(numeral, evaluation.unit);
    const [claim] = claims;
    if (!claim || !figures.get(claim.value)?.includes(evaluation)) return [];
    const isProven = claims.every((one) => judge(evaluation, one).verdict.startsWith('PROVEN'));
    return { evaluation, claim, isProven, fits: fitOf(numeral, evaluation, context, isProven) };
  });
  return candidates.toSorted((one, other) => other.fits - one.fits);
};

// Of several figures with this number: one that proves the words as they stand, that prints the same
// words, and that counts the noun of the text.
const fitOf = (
  numeral: Numeral,
  { claim, unit }: Evaluation,
  { language }: CheckContext,
  isProven: boolean,
): number => {
  const counted = numeral.unit === null ? null : language.countedBy(numeral.unit);
  const isCounted = counted !== null && counted === language.countedBy(unit);
  const isSameWords = claim?.words === (numeral.words ?? 'PLAIN');
  return Number(isProven) * 4 + Number(isSameWords) * 2 + Number(isCounted);
};

/**
 * Ties printed words to a figure: they stay where it proves them or allows no others, else they are
 * those that it allows.
 */
export const figureFix = (
  { slug, phrase, text }: Evaluation,
  claim: Claim,
  isProven: boolean,
  { language }: CheckContext,
  printed: string,
): Fix => {
  const bound = isProven ? claim : (phrase ?? claim);
  const bindTo = { type: 'figure', attrs: { figure: slug, ...bound } } as const;
  if (isProven || phrase === null)
    return { label: `bind it to figure “${slug}”`, replacement: null, bindTo };
  const words = language.code === 'en' ? text : language.formatClaim(bound);
  const { label, replacement } = rewrite(printed, words);
  return { label: `bind it to figure “${slug}” and ${label}`, replacement, bindTo };
};

// A number without a noun is too little to name an event by: ten years are not ten miles.
const eventFix = (numeral: Numeral, context: CheckContext): Fix | null => {
  const { value, unit } = numeral;
  if (typeof value !== 'string') return null;
  const event = (byValue(context).events.get(value) ?? []).find(
    ([, { quantity }]) =>
      unit !== null && quantity && isSameUnit(unit, quantity.unit, context.language),
  );
  if (!event) return null;
  const [id, { title }] = event;
  const bindTo = { type: 'event', attrs: { event: id } } as const;
  return { label: `bind it to the event “${title}”`, replacement: null, bindTo };
};
