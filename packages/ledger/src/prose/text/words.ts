/** The words of a lexicon, written apart by spaces or line breaks. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
