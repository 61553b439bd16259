/**
 * A word as the lexicons have it: in lower case, with a straight apostrophe and Russian "ё" as "е".
 * Letters drawn in another manner (𝐭𝐡𝐫𝐞𝐞) are those letters; in a word of two alphabets, a letter that
 * looks like a Latin one is taken for it, as a reader takes it.
 */
export const plainWord = (word: string): string => {
  if (/^[a-z]*$/i.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('ё', 'е');
  return /\p{Script=Latin}/u.test(lower) && OTHERS.test(lower)
    ? [...lower].map((letter) => LOOKALIKES.get(letter) ?? letter).join('')
    : lower;
};

const OTHERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwвbнhкkмmтtοoαaνvρpιiυu'.matchAll(/(.)(.)/gu)].map(
    ([, letter = '', latin = '']) => [letter, latin] as const,
  ),
);
