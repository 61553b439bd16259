import { formatQuantity } from '@headcount/ledger';

import { muted, strong, type TextRun } from '../text/text-line.ts';
import type { SumPart } from './sum-part.ts';

/** The part's name, and its count in its source's sense: "Kazakhstan", "more than 200,000". */
export const nameOf = (part: SumPart): TextRun => strong(part.label);

export const wordsOf = (part: SumPart): TextRun =>
  muted([unbroken(formatQuantity(part.quantity)), part.note].filter(Boolean).join(', '));

/** A number and its qualifying word belong on one line. */
const unbroken = (phrase: string): string => phrase.replaceAll(' ', '\u00A0');
