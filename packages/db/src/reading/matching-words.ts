import { sql as raw, type RawBuilder } from 'kysely';

/** So many words of a search are looked for. */
const most = 6;

/** The words of a search. */
export function wordsOf(search: string): string[] {
  return search
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, most);
}

/** The pattern of a text in which a word stands somewhere. */
export function wherever(word: string): string {
  return `%${escaped(word)}%`;
}

/**
 * The condition under which every word of a search stands somewhere in these texts, whatever its
 * case; true for a search without words.
 */
export function matchingWords(search: string, texts: readonly RawBuilder<unknown>[]) {
  const words = wordsOf(search);
  if (words.length === 0) return raw<boolean>`true`;
  const text = raw`concat_ws(' ', ${raw.join(texts)})`;
  const conditions = words.map((word) => raw<boolean>`${text} ilike ${wherever(word)}`);
  return raw<boolean>`(${raw.join(conditions, raw` and `)})`;
}

/** Whether a text begins with the search: such a record is meant before others. */
export function beginsWith(search: string, text: RawBuilder<unknown>) {
  return raw<boolean>`(${text} ilike ${`${escaped(search.trim())}%`})`;
}

function escaped(word: string): string {
  return word.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
