import type { Notice } from './notice.ts';

/** Somebody or something by name, with the key of its record. */
export interface NamedRecord {
  key: string | null;
  name: string;
}

/** Has another record the very name, but for case, marks and accents? */
export const judgeName = (entered: NamedRecord, others: readonly NamedRecord[]): Notice[] => {
  const name = plain(entered.name);
  if (name === '') return [];
  return others
    .filter((other) => other.key !== entered.key && plain(other.name) === name)
    .map((other) => ({
      code: 'LIKELY_DUPLICATE',
      weight: 'WARNING',
      path: 'name',
      message: `${other.name} is there already, as ${other.key}.`,
      records: [],
    }));
};

/** The letters and digits of a name, without accents and a leading article. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
