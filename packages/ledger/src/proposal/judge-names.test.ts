import { expect, test } from 'vitest';
import { judgeName } from './judge-names.ts';

const frontex = { key: 'frontex', name: 'Frontex' };

test.each(['frontex', 'The Frontex', ' FRONTEX. ', 'Fröntex'])(
  '%j is the name of a record that is there',
  (name) => {
    expect(judgeName({ key: null, name }, [frontex])).toMatchObject([
      { code: 'LIKELY_DUPLICATE', message: 'Frontex is there already, as frontex.' },
    ]);
  },
);

test('a record is no duplicate of itself, nor of another name, nor is an empty name of anything', () => {
  expect(judgeName({ key: 'frontex', name: 'Frontex' }, [frontex])).toEqual([]);
  expect(judgeName({ key: null, name: 'Frontex Watch' }, [frontex])).toEqual([]);
  expect(judgeName({ key: null, name: ' ' }, [{ key: 'x', name: '…' }])).toEqual([]);
});
