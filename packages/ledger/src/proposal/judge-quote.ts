import type { Notice } from './notice.ts';

/** Words that somebody said, with the key of their record. */
export interface SaidWords {
  key: string | null;
  text: string;
  speaker: string;
}

/**
 * Are the words of a quotation those that its citation quotes, and are they there already?
 *
 * @param cited the words of its citation; null while it has none
 */
export const judgeQuotedWords = (
  said: SaidWords,
  cited: string | null,
  others: readonly SaidWords[],
): Notice[] => {
  const words = plain(said.text);
  if (words === '') return [];
  const again = others.find(({ key, text }) => key !== said.key && plain(text) === words);
  const isCited = cited === null || plain(cited).includes(words) || words.includes(plain(cited));
  return [...(again ? [duplicate(again)] : []), ...(isCited ? [] : [differs])];
};

const duplicate = ({ key, speaker }: SaidWords): Notice => ({
  code: 'LIKELY_DUPLICATE',
  weight: 'WARNING',
  path: 'text',
  message: `These words of ${speaker} are there already, as ${key}.`,
  records: [],
});

const differs: Notice = {
  code: 'WORDING_DIFFERS',
  weight: 'NOTE',
  path: 'text',
  message:
    'The words are not those that the citation quotes: good for a translation, else look again.',
  records: [],
};

/** The letters and digits of a text, for no printer's mark tells two quotations apart. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
