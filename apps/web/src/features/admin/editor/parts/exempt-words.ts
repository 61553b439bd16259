import type { ExemptReason } from '@headcount/ledger';

/** Why a number needs no record, each with its words and an example. */
export const EXEMPT_REASONS: readonly { reason: ExemptReason; words: string; hint: string }[] = [
  { reason: 'DATE', words: 'A date or an hour', hint: '“on 21 September”, “at 9”' },
  { reason: 'AGE', words: 'An age', hint: '“men of 27”' },
  { reason: 'ORDINAL', words: 'A place in an order', hint: '“the third wave”' },
  { reason: 'NAME', words: 'Part of a name', hint: '“Article 76”, “the M4”' },
  { reason: 'IDIOM', words: 'An idiom', hint: '“one of many”, “a thousand thanks”' },
];
