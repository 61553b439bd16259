/** WORD: letters. DIGITS: decimal digits. MARK: any other visible character. */
type TokenType = 'WORD' | 'DIGITS' | 'MARK';

export interface Token {
  type: TokenType;
  text: string;
  /** In lower case, with a straight apostrophe and Russian "ё" as "е". */
  lower: string;
  start: number;
  end: number;
  /** Does it follow the token before it without a space? */
  isGlued: boolean;
  /** The number of its sentence in the text. */
  sentence: number;
}

// ASCII, Arabic-Indic, extended Arabic-Indic, Devanagari and fullwidth digits.
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|([0-9٠-٩۰-۹०-९０-９]+)|\S/gu;
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
    const type = match[1] !== undefined ? 'DIGITS' : isLetter(value) ? 'WORD' : 'MARK';
    const isGlued = start === end && start > 0;
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
    const lower = type === 'WORD' ? plain(value.toLowerCase()) : value;
    tokens.push({ type, text: value, lower, start, end, isGlued, sentence });
  }
  return tokens;
};

const plain = (word: string): string =>
  word.includes('’') || word.includes('ё') ? word.replaceAll('’', "'").replaceAll('ё', 'е') : word;

const LETTER = /^\p{L}/u;
const isLetter = (value: string): boolean => LETTER.test(value);

const isAbbreviated = (mark: string, before: Token | undefined): boolean =>
  mark === '.' && before !== undefined && ABBREVIATIONS.has(before.lower);

/** Does the word begin with a capital letter? */
export const isCapitalised = (token: Token | undefined): boolean =>
  token?.type === 'WORD' && token.text[0] !== token.text[0]?.toLowerCase();

const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Digits of any of the scripts above as ASCII digits. */
export const asciiDigits = (digits: string): string => {
  if (digits.charCodeAt(0) < 0x80 && digits.charCodeAt(digits.length - 1) < 0x80) return digits;
  return [...digits]
    .map((digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((start) => code >= start && code < start + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .join('');
};
