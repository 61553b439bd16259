import type { Decimal } from '../decimal/decimal.ts';
import type { Bound, Interval } from '../interval/interval.ts';
import { pointOf } from '../interval/relation.ts';
import { formatNumber, formatQuantity } from '../phrase/format.ts';
import { listOf } from '../record/describe.ts';
import type { Contribution, Evaluation } from './evaluation.ts';
import type { FigureKind } from './definition.ts';
import type { Working } from './working.ts';

/** The arithmetic of a figure as lines that a reader can follow with a pencil. */
export const derivationOf = (
  kind: FigureKind,
  working: Working,
  inputs: readonly Contribution[],
  evaluation: Pick<Evaluation, 'text' | 'unfilled' | 'phrase'>,
): string[] => {
  if (working.refusals.length > 0) return working.refusals.map(({ message }) => message);
  const method =
    working.family?.method === 'GREEDY'
      ? ['Too many inputs overlap to try every choice: the largest were taken first.']
      : [];
  return [
    ...inputs.map(inputLine),
    ...evaluation.unfilled.map((label) => `${label}: no report is known`),
    ...method,
    ...(kind === 'RECORD' ? [] : resultLines(kind, working, inputs)),
    `May be printed: ${evaluation.text}`,
  ];
};

const inputLine = ({ label, record, interval, counted, reason }: Contribution): string => {
  const wording = formatQuantity(record.quantity);
  const said = `${label}: ${wording}`;
  const point = pointOf(interval);
  const range = point === null ? inWords(interval) : formatNumber(point);
  const meaning = range === wording ? '' : `, that is ${range}`;
  return counted === 'FULL' ? said + meaning : `${said}${meaning}. ${reason ?? ''}`.trim();
};

/** "more than 200,000", "from 65,500 to less than 66,500". */
const inWords = ({ lower, upper }: Interval): string => {
  const from = lower && `${lower.closed ? 'at least' : 'more than'} ${formatNumber(lower.value)}`;
  const to = upper && `${upper.closed ? 'at most' : 'less than'} ${formatNumber(upper.value)}`;
  return [from, to].filter((part) => part !== null).join(' and ') || 'anything';
};

const SIGNS: Record<FigureKind, string> = {
  RECORD: '',
  SUM: ' + ',
  DIFFERENCE: ' − ',
  RATIO: ' ÷ ',
  SHARE: ' out of ',
  MAXIMUM: ' or ',
};

const resultLines = (
  kind: FigureKind,
  { interval }: Working,
  inputs: readonly Contribution[],
): string[] => [
  `Lower end: ${end(kind, inputs, interval.lower, 'lower')}`,
  `Upper end: ${end(kind, inputs, interval.upper, 'upper')}`,
];

const end = (
  kind: FigureKind,
  inputs: readonly Contribution[],
  result: Bound | null,
  side: 'lower' | 'upper',
): string => {
  if (result === null) return withoutEnd(inputs, side);
  const included = result.closed ? '' : ', not included';
  return `${terms(kind, inputs, side)} = ${formatNumber(result.value)}${included}`;
};

// A difference or a quotient is least when what is taken away, or divided by, is greatest.
const terms = (
  kind: FigureKind,
  inputs: readonly Contribution[],
  side: 'lower' | 'upper',
): string => {
  const turned = kind === 'DIFFERENCE' || kind === 'RATIO' || kind === 'SHARE';
  const other = side === 'lower' ? 'upper' : 'lower';
  return inputs
    .map(({ interval }, at) => number(interval[turned && at > 0 ? other : side]?.value ?? null))
    .join(SIGNS[kind]);
};

const number = (value: Decimal | null): string =>
  value === null ? 'no limit' : formatNumber(value);

const withoutEnd = (inputs: readonly Contribution[], side: 'lower' | 'upper'): string => {
  const without = inputs
    .filter(({ interval }) => interval[side] === null)
    .map(({ label }) => label);
  return without.length === 0
    ? 'none'
    : `none, since ${listOf(without)} ${without.length === 1 ? 'sets' : 'set'} no ${side} limit`;
};
