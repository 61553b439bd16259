import type { Assumption } from '../figure/assumption.ts';
import type { Notice } from './notice.ts';

/** An assumption while it is entered: what it says, and about which record. */
export interface EnteredAssumption {
  key: string | null;
  statement: string;
  subject: string | null;
}

/** Is the very sentence there already, about the same thing? */
export const judgeAssumption = (
  { key, statement, subject }: EnteredAssumption,
  others: readonly Assumption[],
): Notice[] => {
  const words = plain(statement);
  if (words === '') return [];
  return others
    .filter((one) => one.id !== key && one.subject === subject && plain(one.statement) === words)
    .map(({ id }) => ({
      code: 'LIKELY_DUPLICATE',
      weight: 'WARNING',
      path: 'statement',
      message: `This sentence is there already, as ${id}: a figure can rest on that one.`,
      records: [],
    }));
};

/** The letters and digits of a sentence, for no mark tells two of them apart. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
