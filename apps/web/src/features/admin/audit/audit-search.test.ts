import { expect, test } from 'vitest';
import { auditParameters, readAuditSearch, toAuditFilter } from './audit-search.ts';

const TODAY = '2022-10-05';

test('an address without parameters asks for everything', () => {
  const { filter, faults } = toAuditFilter(readAuditSearch({}), TODAY);
  expect(Object.values(filter).every((value) => value === null)).toBe(true);
  expect(faults).toEqual({});
});

test('a span of days holds its first and its last day whole', () => {
  const search = readAuditSearch({ from: '3 Oct 2022', to: 'today' });
  expect(toAuditFilter(search, TODAY).filter).toMatchObject({
    from: '2022-10-03T00:00:00Z',
    to: '2022-10-05',
  });
});

test('a day that is none is told, and the rest is asked for', () => {
  const search = readAuditSearch({ from: '3/10/2022', action: 'SIGNED_IN' });
  const { filter, faults } = toAuditFilter(search, TODAY);
  expect(filter).toMatchObject({ from: null, actions: ['SIGNED_IN'] });
  expect(faults.from).toMatch(/can be read as two days/);
});

test('an action that is none is told, and the rest is asked for', () => {
  const search = readAuditSearch({ words: 'ada', action: 'SIGNED_UP' });
  const { filter, faults } = toAuditFilter(search, TODAY);
  expect(filter).toMatchObject({ words: 'ada', actions: null });
  expect(faults).toEqual({ action: '“SIGNED_UP” is not among these.' });
});

test('the last of a repeated parameter counts, and others are no matter', () => {
  expect(readAuditSearch({ words: ['a', ' b '], __proto__: 'x', other: '1' })).toMatchObject({
    words: 'b',
  });
});

test('a search makes a short address', () => {
  expect(auditParameters({ words: '0 %', action: '', kind: 'DRAFT' })).toBe(
    'words=0+%25&kind=DRAFT',
  );
});
