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
 * Whether every word of a search stands somewhere in these texts, whatever its case; true for a search
 * without words. It is a condition or an order: PostgreSQL takes no constant for the latter.
 */
export function matchingWords(search: string, texts: readonly RawBuilder<unknown>[]) {
  const patterns = wordsOf(search).map(wherever);
  return raw<boolean>`(concat_ws(' ', ${raw.join(texts)}) ilike all(${patterns}::text[]))`;
}

/** Whether a text begins with the search: such a record is meant before others. */
export function beginsWith(search: string, text: RawBuilder<unknown>) {
  return raw<boolean>`(${text} ilike ${`${escaped(search.trim())}%`})`;
}

function escaped(word: string): string {
  return word.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
