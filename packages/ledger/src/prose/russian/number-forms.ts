import type { Decimal } from '../../decimal/decimal.ts';

// Every declined form of a number word, "ё" written as "е": the matcher does the same with the text.
const UNITS: readonly (readonly [number, string])[] = [
  [0, 'ноль ноля нолю нолем нуль нуля нулю нулем'],
  [1, 'один одна одно одну одного одной одному одним одном'],
  [2, 'два две двух двум двумя двое двоих двоим двоими'],
  [3, 'три трех трем тремя трое троих троим троими'],
  [4, 'четыре четырех четырем четырьмя четверо четверых четверым четверыми'],
  [5, 'пять пяти пятью пятеро пятерых пятерым'],
  [6, 'шесть шести шестью шестеро шестерых шестерым'],
  [7, 'семь семи семеро семерых семерым'],
  [8, 'восемь восьми восемью восьмью восьмеро восьмерых'],
  [9, 'девять девяти девятью девятеро девятерых'],
  [10, 'десять десяти десятью десятеро десятерых'],
];
const TEENS =
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
    ' ',
  );
const TENS: readonly (readonly [number, string])[] = [
  [20, 'двадцать двадцати двадцатью'],
  [30, 'тридцать тридцати тридцатью'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти пятьюдесятью'],
  [60, 'шестьдесят шестидесяти шестьюдесятью'],
  [70, 'семьдесят семидесяти семьюдесятью'],
  [80, 'восемьдесят восьмидесяти восемьюдесятью'],
  [90, 'девяносто девяноста'],
];
const HUNDREDS: readonly (readonly [number, string])[] = [
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [700, 'семьсот семисот семистам семьюстами семистах'],
  [800, 'восемьсот восьмисот восьмистам восемьюстами восьмистах'],
  [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
];

const expand = (table: readonly (readonly [number, string])[]): [string, number][] =>
  table.flatMap(([value, forms]) =>
    forms.split(' ').map((form): [string, number] => [form, value]),
  );

/** Words for 0 to 19, in every case. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...expand(UNITS),
  ...TEENS.flatMap((stem, index) =>
    ['ь', 'и', 'ью'].map((ending): [string, number] => [stem + ending, index + 11]),
  ),
]);
/** Words for 20 to 90. */
export const TEN_FORMS: ReadonlyMap<string, number> = new Map(expand(TENS));
/** Words for 100 to 900. */
export const HUNDRED_FORMS: ReadonlyMap<string, number> = new Map(expand(HUNDREDS));

const ENDINGS = ' а у ом е ы ов ам ами ах'.split(' ');
const declined = (stem: string, value: Decimal): [string, Decimal][] =>
  ENDINGS.map((ending) => [stem + ending, value]);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, Decimal> = new Map([
  ...'тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах тыс'
    .split(' ')
    .map((form): [string, Decimal] => [form, '1000']),
  ...declined('миллион', '1000000'),
  ...declined('миллиард', '1000000000'),
  ...declined('триллион', '1000000000000'),
  ['млн', '1000000'],
  ['млрд', '1000000000'],
  ['трлн', '1000000000000'],
]);

/** Words that count in tens, dozens and hundreds: "два десятка", "две сотни", "дюжина". */
export const COLLECTIONS: ReadonlyMap<string, Decimal> = new Map([
  ...'десяток десятка десятку десятком десятков десятки десятками десяткам десятках'
    .split(' ')
    .map((form): [string, Decimal] => [form, '10']),
  ...'сотня сотни сотню сотне сотней сотен сотнями сотням сотнях'
    .split(' ')
    .map((form): [string, Decimal] => [form, '100']),
  ...'дюжина дюжины дюжину дюжине дюжиной дюжин'
    .split(' ')
    .map((form): [string, Decimal] => [form, '12']),
]);

/** Forms that, alone, are one of the thing ("тысячу машин"); the other plurals are a count without a number. */
export const SINGULARS: ReadonlySet<string> = new Set(
  'тысяча тысячу тысячей тысяче миллион миллиона миллиону миллионом миллиард миллиарда миллиардом триллион десяток десятка десятком сотня сотню сотней дюжина дюжину дюжины'.split(
    ' ',
  ),
);

/** "Полтора", one and a half. */
export const ONE_AND_A_HALF: ReadonlySet<string> = new Set('полтора полторы полутора'.split(' '));
