const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small count as a word, as newspapers print it: "four", but "12". */
export const countWord = (count: number): string => WORDS[count] ?? String(count);
