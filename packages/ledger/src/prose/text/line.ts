import { isCapitalised, type Token, tokenize } from './token.ts';

/** One line of a text, tokenized, with what is true of all of it. */
export interface Line {
  text: string;
  tokens: readonly Token[];
  /** A headline In Which Most Words Are Capitalised: there, a capital says nothing. */
  isTitleCase: boolean;
}

export const lineOf = (text: string): Line => {
  const tokens = tokenize(text);
  return { text, tokens, isTitleCase: isTitleCase(tokens) };
};

const isTitleCase = (tokens: readonly Token[]): boolean => {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.type !== 'WORD' || token.text.length < 4) continue;
    long += 1;
    if (isCapitalised(token)) capital += 1;
  }
  return long >= 3 && capital >= long * 0.75;
};

/** Is the token the first word of its sentence, or of a quotation or a clause after a colon? */
export const isInitial = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined || before.sentence !== tokens[index]?.sentence) return true;
  return before.type === 'MARK' && '“"‘«„:—([•'.includes(before.text);
};
