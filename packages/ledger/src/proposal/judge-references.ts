import { capitalised, inSentence } from '../record/describe.ts';
import type { Named } from '../record/record.ts';
import type { Notice } from './notice.ts';

/** A citation of the same words that is there already. */
export interface SameWords {
  source: Named;
  via: Named | null;
  url: string | null;
}

/** Were the words of a new citation cited before? From the same page they are most likely one citation. */
export const judgeCitedWords = (cited: SameWords, others: readonly SameWords[]): Notice[] =>
  others.map((other) => {
    const isSamePage = cited.url !== null && cited.url === other.url;
    const where = other.url ?? (other.via ?? other.source).name;
    return {
      code: 'LIKELY_DUPLICATE',
      weight: isSamePage ? 'WARNING' : 'NOTE',
      path: 'citation.new.exact',
      message: isSamePage
        ? 'These very words of this page are cited already: choose that citation instead of a new one.'
        : `These very words are cited already, from ${where}.`,
      records: [],
    };
  });

/** A source or a place that an entry names although it is no longer to be used. */
export interface DeprecatedReference {
  path: string;
  name: string;
  reason: string;
}

/** What an entry names that is no longer to be used. */
export const judgeReferences = (references: readonly DeprecatedReference[]): Notice[] =>
  references.map(({ path, name, reason }) => ({
    code: 'DEPRECATED_REFERENCE',
    weight: 'WARNING',
    path,
    message: `${capitalised(inSentence(name))} is no longer to be used: ${reason}`,
    records: [],
  }));
