/** The words of a citation, with what stands around them (W3C TextQuoteSelector). */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** How quoted words stand in a text: between the words noted around them, elsewhere, or not at all. */
export type Standing = 'IN_PLACE' | 'ELSEWHERE' | 'ABSENT';

/**
 * Looks for quoted words in a text. Spaces, line breaks, hyphens and the shapes of quotation marks
 * are what a page's layout does to a text: they make no difference.
 */
export function findQuotedWords(text: string, { exact, prefix, suffix }: QuotedWords): Standing {
  const [page, words] = [plain(text), plain(exact)];
  const [before, after] = [plain(prefix ?? ''), plain(suffix ?? '')];
  if (words === '') return 'ABSENT';
  let found: Standing = 'ABSENT';
  for (let at = page.indexOf(words); at !== -1; at = page.indexOf(words, at + 1)) {
    const isAfter = page.endsWith(before, at);
    if (isAfter && page.startsWith(after, at + words.length)) return 'IN_PLACE';
    found = 'ELSEWHERE';
  }
  return found;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}\p{Cf}]+/gu, '')
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[‘’‚‛]/g, "'");
}
