import { expect, test } from 'vitest';
import { english } from './english/english.ts';
import { russian } from './russian/russian.ts';

const valueOf = (text: string) => english.findNumerals(text).map(({ value }) => value);

test.each([
  ['a zero-width joiner', '3\u200D70,000'],
  ['a zero-width space', '370\u200B000'],
  ['word joiners around the comma', '370\u2060,\u2060000'],
  ['a soft hyphen', '370\u00AD000'],
  ['a byte order mark', '370\uFEFF000'],
  ['tags that no font draws', '370\u{E0020},000'],
  ['a line set over the digits', '3\u03057\u03050,000'],
  ['zero-width spaces in the words', 'three hun\u200Bdred and seven\u00ADty thousand'],
  ['a space of no width between the words', 'three\u200B hundred\u200B seventy\u200B thousand'],
  ['letters drawn bold', '𝐭𝐡𝐫𝐞𝐞 hundred seventy thousand'],
  ['Cyrillic letters in English words', 'thrее hundred sеventy thоusand'],
  ['raised digits', '³⁷⁰⁰⁰⁰'],
  ['digits of Bengal', '৩৭০০০০'],
])('%s does not hide a number from the check', (_, words) => {
  expect(valueOf(`About ${words} people fled.`)).toEqual(['370000']);
});

test.each([
  ['letters for noughts', 'About 37О,ООО people fled.', ['370']],
  ['a line break within', 'About 370\n000 people fled.', ['370', '0']],
  ['two spaces within', 'About 370  000 people fled.', ['370', '0']],
  ['a word that is often misspelled', 'Fourty thousand people fled.', ['40000']],
])('%s still leaves numbers that must be bound', (_, text, values) => {
  expect(valueOf(text)).toEqual(values);
});

test('a span covers what is hidden within a number, and nothing beside it', () => {
  const [numeral] = english.findNumerals('About \u200B370\u200B000\u200B people');
  expect(numeral?.span).toEqual({ start: 7, end: 14 });
});

test.each(['20 km² of land', 'CO₂ and H₂O', 'said so.³⁴ It', 'Agent 007', 'the year 2022'])(
  'what was no count before is none now: %s',
  (text) => {
    const kinds = english.findNumerals(text).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'CARDINAL')).toHaveLength(text.startsWith('20') ? 1 : 0);
  },
);

test('Russian numbers are found through what nobody sees, too', () => {
  const [numeral] = russian.findNumerals('около двух\u00ADсот ты\u200Bсяч человек');
  expect(numeral?.value).toBe('200000');
});
