const STEMS: readonly (readonly [number, string])[] = [
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
  [20, 'двадцат'],
  [30, 'тридцат'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
  [1000, 'тысячн'],
];
const ENDINGS = 'ый ой ая ое ые ого ому ым ом ую ых ыми'.split(' ');
const THIRD =
  'третий третья третье третьи третьего третьей третьему третьим третьем третью третьих третьими';

/** Ordinal numbers in every case and gender: "пятый", "третьей", "сороковом". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...STEMS.flatMap(([value, stem]) =>
    ENDINGS.map((ending): [string, number] => [stem + ending, value]),
  ),
  ...THIRD.split(' ').map((form): [string, number] => [form, 3]),
]);

// Feminine forms after "одна", "две", "три" name parts: "две пятых", "одна десятая".
const PART_ENDINGS = ['ая', 'ой', 'ую', 'ых', 'ым', 'ыми'];

/** Words for the part that a fraction counts: "трети", "четверть", "пятых". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ...STEMS.filter(([value]) => value > 2).flatMap(([value, stem]) =>
    PART_ENDINGS.map((ending): [string, number] => [stem + ending, value]),
  ),
  ...'треть трети третью третей третям третями третях'
    .split(' ')
    .map((form): [string, number] => [form, 3]),
  ...'четверть четверти четвертью четвертей четвертям четвертях'
    .split(' ')
    .map((form): [string, number] => [form, 4]),
  ...'половина половины половину половине половиной'
    .split(' ')
    .map((form): [string, number] => [form, 2]),
]);

/** Parts that need no number before them: "треть", "четверть", "половина". */
export const LONE_PARTS: ReadonlySet<string> = new Set(
  'треть трети четверть четверти четвертью половина половины половину половине половиной'.split(
    ' ',
  ),
);
