import { asciiDigits } from './ascii-digits.ts';
import { plainWord } from './plain-word.ts';

/** WORD: letters. DIGITS: decimal digits. MARK: any other visible character. */
type TokenType = 'WORD' | 'DIGITS' | 'MARK';

export interface Token {
  type: TokenType;
  /** Without what nobody sees; digits as ASCII digits. */
  text: string;
  /** As the lexicons have it. */
  lower: string;
  start: number;
  end: number;
  /** Does it follow the token before it without a space? */
  isGlued: boolean;
  /** The number of its sentence in the text. */
  sentence: number;
}

// What nobody sees parts no word and no number: zero-width signs, soft hyphens, signs of direction.
const HIDDEN = String.raw`\p{Default_Ignorable_Code_Point}`;
const LETTERS = String.raw`\p{L}(?:${HIDDEN}*[\p{L}\p{M}])*(?:['’](?:${HIDDEN}*\p{L})+)*`;
// Decimal digits of any script, whatever is set over them, and capital O for zero ("37O,000").
const DIGIT = String.raw`\p{Nd}\p{M}*`;
const WITH_O = String.raw`${DIGIT}(?:${HIDDEN}*[\p{Nd}OОΟ]\p{M}*)*(?!${HIDDEN}*[\p{L}\p{Nd}])`;
const DIGITS = String.raw`${DIGIT}(?:${HIDDEN}*${DIGIT})*`;
// Raised ones after a word or a number are a note or a unit: "km²".
const DRAWN = String.raw`(?<=^|\s)[⁰¹²³⁴-⁹₀-₉⓪①-⑨]{2,}`;
const TOKEN = new RegExp(`(${HIDDEN}+)|(${WITH_O}|${DIGITS}|${DRAWN})|${LETTERS}|\\S`, 'gu');
const ENDS_SENTENCE = new Set(['.', '!', '?', '…', ';']);
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st no nos jan feb mar apr jun jul aug sep sept oct nov dec a p m vs approx lt gen col sgt prof inc ltd г гг т д'.split(
    ' ',
  ),
);

/** The words, numbers and marks of a text, in order, in one pass. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  let hasEnded = false;
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0];
    const start = match.index;
    const isGlued = start === end && start > 0;
    if (match[1] !== undefined) {
      if (isGlued) end = start + value.length;
      continue;
    }
    const type = match[2] !== undefined ? 'DIGITS' : isLetter(value) ? 'WORD' : 'MARK';
    if (hasEnded && !isGlued) {
      sentence += 1;
      hasEnded = false;
    }
    if (type === 'MARK') {
      hasEnded = ENDS_SENTENCE.has(value) ? !isAbbreviated(value, tokens.at(-1)) : hasEnded;
    } else {
      hasEnded = false;
    }
    end = start + value.length;
    const seen = value.replaceAll(ALL_HIDDEN, '');
    const shown = type === 'DIGITS' ? asciiDigits(seen) : seen;
    const lower = type === 'WORD' ? plainWord(shown) : shown;
    tokens.push({ type, text: shown, lower, start, end, isGlued, sentence });
  }
  return tokens;
};

const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');
const LETTER = /^\p{L}/u;
const isLetter = (value: string): boolean => LETTER.test(value);

const isAbbreviated = (mark: string, before: Token | undefined): boolean =>
  mark === '.' && before !== undefined && ABBREVIATIONS.has(before.lower);

/** Does the word begin with a capital letter? */
export const isCapitalised = (token: Token | undefined): boolean =>
  token?.type === 'WORD' && token.text[0] !== token.text[0]?.toLowerCase();
