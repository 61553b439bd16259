import { expect, test } from 'vitest';
import type { Row } from '../table/row.ts';
import { findTagRow } from './find-tag-row.ts';
import { reportsFromTags } from './tag-meanings.ts';
import { formatTag, matchesTag, parseTag, parseTagPattern } from './tag.ts';

test.each([
  ['#affected', '#affected'],
  [' #Affected +F +Refugees ', '#affected+f+refugees'],
  ['#affected+refugees+f', '#affected+f+refugees'],
  ['#period_date', '#period_date'],
])('“%s” is the tag %s', (cell, tag) => {
  const parsed = parseTag(cell);
  expect(parsed && formatTag(parsed)).toBe(tag);
});

test.each(['affected', '#', '#1st', '# affected', '#affected refugees', ''])(
  '“%s” is no tag',
  (cell) => {
    expect(parseTag(cell)).toBeNull();
  },
);

test.each([
  ['#country+origin', '#country+origin+code', true],
  ['#country+origin', '#country+code', false],
  ['#country-origin', '#country+code', true],
  ['#country-origin', '#country+origin', false],
  ['#country', '#adm1', false],
])('the pattern %s fits %s: %s', (pattern, tag, fits) => {
  const [wanted, found] = [parseTagPattern(pattern), parseTag(tag)];
  expect(wanted && found && matchesTag(wanted, found)).toBe(fits);
});

const rows = (...cells: string[][]): Row[] =>
  cells.map((row, at) => ({ line: at + 1, cells: row }));
const untagged = Array.from({ length: 30 }, () => ['x', 'y']);

test('the row of tags is one of the first 25', () => {
  const tags = ['#date', '#affected'];
  expect(findTagRow(rows(['Date', 'People'], tags))).toBe(1);
  expect(findTagRow(rows(...untagged.slice(0, 24), tags))).toBe(24);
  expect(findTagRow(rows(...untagged.slice(0, 25), tags))).toBe(-1);
});

test('a row is one of tags when half of its filled cells are, not when one note looks like one', () => {
  expect(findTagRow(rows(['#date', '', '', '#affected']))).toBe(0);
  expect(findTagRow(rows(['#note', 'about', 'this file']))).toBe(-1);
});

const columns = (...tags: string[]) =>
  tags.map((tag, index) => ({ index, name: '', tag: parseTag(tag) }));

test.each<[string[], object[]]>([
  [
    ['#date', '#country+origin', '#country+dest', '#affected+refugees'],
    [
      {
        origin: { tag: '#country+origin' },
        destination: { tag: '#country+dest' },
        population: 'REF',
        value: { tag: '#affected+refugees' },
        period: { as: 'DAY', from: { tag: '#date' } },
      },
    ],
  ],
  [
    ['#date+start', '#date+end', '#adm1', '#affected+idps'],
    [
      {
        destination: { tag: '#adm1' },
        population: 'IDP',
        period: { as: 'FIRST_AND_LAST', first: { tag: '#date+start' }, last: { tag: '#date+end' } },
      },
    ],
  ],
  [
    ['#period_date', '#idp_num', '#refugee_num'],
    [{ population: 'IDP' }, { population: 'REF' }],
  ],
  [
    ['#date+year', '#origin', '#country', '#inneed_num'],
    [
      {
        origin: { tag: '#origin' },
        destination: { tag: '#country' },
        period: { as: 'YEAR', from: { tag: '#date+year' } },
      },
    ],
  ],
])('%j map themselves', (tags, reports) => {
  expect(reportsFromTags(columns(...tags)).map(({ says }) => says)).toMatchObject(reports);
});

test('a tag that does not say whom it counts leaves that to the mapping', () => {
  const [report] = reportsFromTags(columns('#date', '#country', '#inneed'));
  expect(report?.says.population).toBeUndefined();
});
