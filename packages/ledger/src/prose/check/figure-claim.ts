import { isDecimal } from '../../decimal/decimal.ts';
import type { FigureMark } from '../../document/article-document.ts';
import type { Evaluation } from '../../figure/evaluation.ts';
import type { Claim } from '../../phrase/claim.ts';
import { formatNumber } from '../../phrase/format.ts';
import { isWithin } from '../../interval/relation.ts';
import { sumIntervals } from '../../interval/arithmetic.ts';
import { meaningOfClaim } from '../../phrase/allows.ts';
import { interval } from '../../quantity/interval.ts';
import { judge } from '../../verdict/judge.ts';
import type { Numeral } from '../numeral.ts';
import type { CheckContext } from './context.ts';
import { type Fault, type Fix, rewrite } from './diagnostic.ts';
import { claimsOf, distance, isValueOf } from './printed-claim.ts';

/** What is wrong with a number printed of a figure: with its value, its words, or its mark. */
export const figureFaults = (
  mark: FigureMark,
  numeral: Numeral | null,
  evaluation: Evaluation,
  context: CheckContext,
  printed: string,
): Fault[] => {
  const { words, value } = mark.attrs;
  const marked: Claim | null = isDecimal(value) ? { words, value } : null;
  const claims = numeral === null ? [] : claimsOf(numeral, evaluation.unit);
  const fix = strongest(evaluation, context, printed);
  if (numeral !== null && !isValueOf(numeral, value)) {
    return [valueOfMark(numeral, marked, context, claims[0] ?? null, mark)];
  }
  const judged = claims.length > 0 ? claims : marked === null ? [] : [marked];
  const wrong = judged.flatMap((claim) => faultOf(claim, evaluation, context, printed, fix));
  if (wrong.length > 0) return wrong.slice(0, 1);
  const [claim] = claims;
  return claim &&
    marked &&
    claims.length === 1 &&
    claim.words !== marked.words &&
    numeral?.kind !== 'FRACTION'
    ? [wordsOfMark(claim, marked, context, mark)]
    : [];
};

const quoted = (claim: Claim, { language }: CheckContext): string =>
  `“${language.formatClaim(claim)}”`;

const valueOfMark = (
  numeral: Numeral,
  marked: Claim | null,
  context: CheckContext,
  claim: Claim | null,
  { attrs }: FigureMark,
): Fault => ({
  code: 'VALUE_DIFFERS',
  message: `The text prints “${numeral.text}”, but its mark says ${marked ? quoted(marked, context) : `“${attrs.value}”, which is no number`}: bind the number again, or write the marked one.`,
  fix: claim && {
    label: `mark it as ${quoted(claim, context)}`,
    replacement: null,
    bindTo: { type: 'figure', attrs: { figure: attrs.figure, ...claim } },
  },
});

const wordsOfMark = (
  claim: Claim,
  marked: Claim,
  context: CheckContext,
  { attrs }: FigureMark,
): Fault => ({
  code: 'VALUE_DIFFERS',
  severity: 'WARNING',
  message: `The text prints ${quoted(claim, context)}, its mark ${quoted(marked, context)}: the words are allowed, and the mark should say the same.`,
  fix: {
    label: `mark it as ${quoted(claim, context)}`,
    replacement: null,
    bindTo: { type: 'figure', attrs: { figure: attrs.figure, ...claim } },
  },
});

const faultOf = (
  claim: Claim,
  evaluation: Evaluation,
  context: CheckContext,
  printed: string,
  fix: Fix | null,
): Fault[] => {
  const { verdict, missing } = judge(evaluation, claim);
  if (verdict === 'PROVEN' || verdict === 'PROVEN_WITH_ASSUMPTIONS') return [];
  const [refusal] = evaluation.refusals;
  const allowed =
    fix === null ? 'No number may be printed of it.' : `Allowed is “${fix.replacement ?? ''}”.`;
  const name = `“${evaluation.title}” (${evaluation.slug})`;
  const because = missing.join(' ');
  if (refusal) {
    const code = refusal.code === 'NO_INPUTS' ? 'VALUE_DIFFERS' : 'UNIT_DIFFERS';
    return [{ code, message: `The ledger does not derive ${name}: ${refusal.message}` }];
  }
  if (isSumOfOverlap(claim, evaluation)) {
    const overlap = evaluation.caveats.find(({ code }) => code === 'OVERLAP');
    const message = `“${printed}” counts the same crossings twice: ${overlap?.message ?? ''} ${allowed}`;
    return [{ code: 'DOUBLE_COUNT', message, fix }];
  }
  const { phrase, point } = evaluation;
  const isSameValue = phrase?.value === claim.value;
  const isAnother =
    verdict === 'CONTRADICTED' || (claim.words === 'PLAIN' && phrase?.words === 'PLAIN');
  if (isAnother && !isSameValue) {
    const by =
      point === null
        ? ''
        : `, ${formatNumber(distance(point, claim.value), context.language.code)} away`;
    const message = `“${printed}” is not the value of ${name}${by}. ${allowed}`;
    return [{ code: 'VALUE_DIFFERS', message, fix }];
  }
  const message = `“${printed}” is not proven of ${name}. ${because} ${allowed}`.replaceAll(
    '  ',
    ' ',
  );
  return [{ code: 'QUALIFIER_TOO_STRONG', message, fix }];
};

/** Would the words be true of the plain sum, in which an overlap is counted twice? */
const isSumOfOverlap = (claim: Claim, { caveats, inputs, reading }: Evaluation): boolean =>
  caveats.some(({ code }) => code === 'OVERLAP') &&
  isWithin(
    sumIntervals(
      inputs.map(({ record }) =>
        interval(record.quantity, claim.words === 'PLAIN' ? 'FACE' : reading),
      ),
    ),
    meaningOfClaim(claim),
  );

const strongest = (
  { phrase, text }: Evaluation,
  { language }: CheckContext,
  printed: string,
): Fix | null =>
  phrase && rewrite(printed, language.code === 'en' ? text : language.formatClaim(phrase));
