const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number as a word, as a newspaper prints it: "four", "12". */
export const countWord = (count: number): string => WORDS[count] ?? String(count);
