/**
 * Digits of any script, also drawn ones (𝟑, ³, ③) and letters that were typed for a zero, as ASCII
 * digits.
 */
export const asciiDigits = (digits: string): string =>
  /^[0-9]*$/.test(digits) ? digits : [...digits].map(asciiDigit).join('');

const asciiDigit = (sign: string): string => {
  const plain = sign.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  if (ZERO_LIKE.test(plain)) return '0';
  if (!DECIMAL.test(plain)) return '';
  // Unicode lays the ten digits of a script down in a row, zero first.
  const code = plain.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DECIMAL.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

const DECIMAL = /^\p{Nd}$/u;
const ZERO_LIKE = /^[OОΟ]$/u;
