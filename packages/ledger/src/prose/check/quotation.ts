import type { CheckContext } from './context.ts';
import type { Fault } from './diagnostic.ts';

// Marks that a page may set differently without altering anybody's words.
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[“”„«»"]/g, '"')
    .replaceAll(/[‘’‚']/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What is wrong with quoted words: they must stand in the record of the quotation, as they are. */
export const quotationFaults = (
  id: string,
  words: string | null,
  { quotes }: CheckContext,
): Fault[] => {
  const texts = quotes.get(id);
  if (!texts) {
    return [{ code: 'QUOTE_ALTERED', message: `There is no record of a quotation “${id}”.` }];
  }
  if (words === null || texts.some((text) => isQuoted(plain(words), plain(text)))) return [];
  const [original = ''] = texts;
  return [
    {
      code: 'QUOTE_ALTERED',
      message: `“${words}” is not in the record of what was said: “${original}”.`,
      fix: { label: `write “${original}”`, replacement: original, bindTo: null },
    },
  ];
};

// What is left out may be marked "..." or "[...]"; each part that stays must be there, in order.
const isQuoted = (words: string, text: string): boolean => {
  let from = 0;
  for (const part of words.split(/\[?\.\.\.\]?/)) {
    const wanted = part.trim().replaceAll(/^"|"$/g, '');
    const at = text.indexOf(wanted, from);
    if (at === -1) return false;
    from = at + wanted.length;
  }
  return true;
};
