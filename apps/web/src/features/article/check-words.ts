import { countWord } from '@/features/words/count-word.ts';

/** What the ledger's check of an article comes to, for its readers. */
export interface CheckSummary {
  /** Numbers that need a record. */
  numbers: number;
  /** Those that lead to one. */
  bound: number;
  independentSources: number;
  /** Sources whose reports were read in an outlet only. */
  secondHand: number;
  /** Faults that the check finds. */
  remarks: number;
}

/**
 * "14 of 14 numbers lead to evidence · seven independent sources, six read second-hand". The
 * remarks themselves are for the desk; that there are some is not kept from readers.
 */
export function checkWords({
  numbers,
  bound,
  independentSources,
  secondHand,
  remarks,
}: CheckSummary): string {
  const parts = [
    `${bound} of ${numbers} ${numbers === 1 ? 'number leads' : 'numbers lead'} to evidence`,
    [
      `${countWord(independentSources)} independent ${independentSources === 1 ? 'source' : 'sources'}`,
      ...(secondHand > 0 ? [`${countWord(secondHand)} read second-hand`] : []),
    ].join(', '),
  ];
  if (remarks > 0) {
    const word = remarks === 1 ? 'remark' : 'remarks';
    parts.push(`${countWord(remarks)} ${word} of the check still open at the desk`);
  }
  return parts.join(' · ');
}
