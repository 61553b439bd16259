import { expect, test } from 'vitest';
import { parseCursor, toCursor } from './cursor.ts';
import { parseGlobalId, toGlobalId } from './global-id.ts';
import { parsePage } from './page.ts';

test('a global id reads back as the record it was made of', () => {
  const id = toGlobalId('Crossing', 'ru-kz-2022-10-04');
  expect(parseGlobalId(id, 'id')).toEqual({ type: 'Crossing', id: 'ru-kz-2022-10-04' });
});

test.each(['', 'Crossing:x', toGlobalId('Crossing', 'x').slice(1), '__proto__', 'Um9ib3Q6eA'])(
  'what is not a global id is refused by name: "%s"',
  (value) => {
    expect(() => parseGlobalId(value, 'id')).toThrow('The argument "id" cannot be');
  },
);

test('a cursor reads back as the position it was made of, also where the row has no sort key', () => {
  for (const position of [
    { key: '2022-10-04', id: 'a' },
    { key: null, id: 'ß"\\' },
  ]) {
    const cursor = toCursor('REPORTED:DESC', position);
    expect(parseCursor(cursor, 'REPORTED:DESC')).toEqual(position);
  }
});

test('a cursor altered in any one character is refused', () => {
  const cursor = toCursor('REPORTED:DESC', { key: '2022-10-04', id: 'ru-kz-2022-10-04' });
  for (let index = 0; index < cursor.length; index += 1) {
    const other = cursor[index] === 'A' ? 'B' : 'A';
    const altered = cursor.slice(0, index) + other + cursor.slice(index + 1);
    expect(() => parseCursor(altered, 'REPORTED:DESC')).toThrow('unaltered');
  }
});

test('a cursor of another order is refused with both orders named', () => {
  const cursor = toCursor('VALUE:ASC', { key: '1', id: 'a' });
  expect(() => parseCursor(cursor, 'REPORTED:DESC')).toThrow(
    /same order, REPORTED:DESC; this one is of VALUE:ASC/,
  );
});

test.each([0, -1, 101, null, undefined])('a page of %s is refused', (first) => {
  expect(() => parsePage({ first }, 'NAME:ASC')).toThrow('a whole number from 1 to 100');
});

test.each([1, 100])('a page of %s is given', (first) => {
  expect(parsePage({ first }, 'NAME:ASC')).toMatchObject({ first, after: null, order: 'NAME:ASC' });
});
