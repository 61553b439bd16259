import type { Decimal } from '../../decimal/decimal.ts';

/** zero to nineteen. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10])
    // As they are misspelled most often: a misspelled number is still read as one.
    .concat([
      ['fourty', 40],
      ['ninty', 90],
    ]),
);

/** Decades in words, from twenties to nineties. */
export const DECADES: readonly string[] =
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Words that multiply the number before them; Indian English counts in lakh and crore. */
export const MAGNITUDES: ReadonlyMap<string, Decimal> = new Map([
  ['hundred', '100'],
  ['thousand', '1000'],
  ['lakh', '100000'],
  ['lakhs', '100000'],
  ['million', '1000000'],
  ['crore', '10000000'],
  ['crores', '10000000'],
  ['billion', '1000000000'],
  ['trillion', '1000000000000'],
]);

/** The same, shortened and written to the digits: "370K", "1.3m", "€12.4bn". */
export const SHORT_MAGNITUDES: ReadonlyMap<string, Decimal> = new Map([
  ['k', '1000'],
  ['K', '1000'],
  ['m', '1000000'],
  ['M', '1000000'],
  ['mn', '1000000'],
  ['mln', '1000000'],
  ['b', '1000000000'],
  ['B', '1000000000'],
  ['bn', '1000000000'],
  ['Bn', '1000000000'],
  ['t', '1000000000000'],
  ['tn', '1000000000000'],
  ['trn', '1000000000000'],
  ['cr', '10000000'],
]);

/** Plurals that give a count without a number, and the one they are plurals of. */
export const INDEFINITES: ReadonlyMap<string, Decimal> = new Map([
  ['tens', '10'],
  ['dozens', '12'],
  ['scores', '20'],
  ['hundreds', '100'],
  ['thousands', '1000'],
  ['millions', '1000000'],
  ['billions', '1000000000'],
  ['trillions', '1000000000000'],
]);

const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TEN_ORDINALS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** first to ninetieth, hundredth, thousandth, millionth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...UNIT_ORDINALS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TEN_ORDINALS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
]);

/** Words for the part that a fraction counts: "third" and "thirds", "half", "quarters". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ...[...ORDINALS]
    .filter(([word, value]) => value > 2 && word !== 'zeroth')
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

/** The characters that are fractions in themselves. */
export const VULGAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** Multiplying words: how often, and which forms always mean a number. */
export const MULTIPLES: ReadonlyMap<string, Decimal> = new Map([
  ['twice', '2'],
  ['thrice', '3'],
  ['doubled', '2'],
  ['doubles', '2'],
  ['doubling', '2'],
  ['tripled', '3'],
  ['triples', '3'],
  ['tripling', '3'],
  ['trebled', '3'],
  ['trebles', '3'],
  ['trebling', '3'],
  ['quadrupled', '4'],
  ['quadruples', '4'],
  ['quadrupling', '4'],
  ['quintupled', '5'],
  ['halved', '0.5'],
  ['halves', '0.5'],
  ['halving', '0.5'],
]);

/** Multiplying words that also mean other things ("a double blow", "the triple jump"). */
export const LOOSE_MULTIPLES: ReadonlyMap<string, Decimal> = new Map([
  ['double', '2'],
  ['triple', '3'],
  ['treble', '3'],
  ['quadruple', '4'],
  ['halve', '0.5'],
]);
