import { compareDecimals, type Decimal } from '../../decimal/decimal.ts';
import type { TextBlock } from '../../document/text-block.ts';
import type { Counted } from '../language.ts';
import { lowEnd } from '../number/exact.ts';
import type { Binding } from './bindings.ts';
import type { CheckContext } from './context.ts';
import { type Diagnostic, diagnosticAt } from './diagnostic.ts';

/**
 * What is wrong with numbers that a mark excuses: it may excuse neither a count of what the ledger
 * counts nor, as a date, an age or an ordinal, any other large one.
 */
export const exemptDiagnostics = (
  block: TextBlock,
  { mark, numerals }: Binding,
  { language }: CheckContext,
): Diagnostic[] => {
  if (mark.type !== 'exempt') return [];
  const { reason } = mark.attrs;
  return numerals.flatMap((numeral) => {
    const low = lowEnd(numeral.value);
    const isMore = (than: Decimal): boolean => low !== null && compareDecimals(low, than) > 0;
    const isCount = numeral.kind === 'CARDINAL' || numeral.kind === 'RANGE';
    const counted = numeral.unit === null ? null : language.countedBy(numeral.unit);
    if (!isCount || counted === 'DURATION') return [];
    const isKept = isMore(HANDFUL) && counted !== null && KEPT_COUNT_OF.has(counted);
    const isQualified = isMore(LARGE) && numeral.words !== null;
    const isError = isKept || isQualified;
    if (!isError && !(isMore(LARGE) && COUNTS_NOTHING_LARGE.has(reason))) return [];
    const message = `“${numeral.text}” is exempt as a number of kind “${reason.toLowerCase()}”, but it is a count: bind it.`;
    const severity = isError ? 'ERROR' : 'WARNING';
    return [diagnosticAt(block, numeral.phrase, { code: 'UNBOUND_NUMBER', severity, message })];
  });
};

// What the ledger keeps count of: no mark excuses more than a handful of it.
const KEPT_COUNT_OF: ReadonlySet<Counted> = new Set([
  'PERSON',
  'CROSSING',
  'ENTRY',
  'EXIT',
  'VEHICLE',
  'HOUSEHOLD',
  'APPLICATION',
]);
const HANDFUL = '20';
const COUNTS_NOTHING_LARGE = new Set(['AGE', 'DATE', 'ORDINAL']);
const LARGE = '3000';
