import { expect, test } from 'vitest';
import { parseComparison } from './parse-comparison.ts';

test('an address may compare nothing', () => {
  expect(parseComparison({})).toEqual({ comparison: null, problem: null });
  expect(parseComparison({ from: '', to: '' })).toEqual({ comparison: null, problem: null });
});

test('two revisions are compared in the order asked', () => {
  expect(parseComparison({ from: '2', to: '1' }).comparison).toEqual({ from: 2, to: 1 });
});

test.each([
  [{ from: '1' }, 'to cannot be “”'],
  [{ from: 'one', to: '2' }, 'from cannot be “one”'],
  [{ from: '0', to: '2' }, 'from cannot be “0”'],
  [{ from: '1', to: '1e3' }, 'to cannot be “1e3”'],
  [{ from: '1', to: '9999999' }, 'to cannot be “9999999”'],
])('%o is refused by name', (parameters, problem) => {
  expect(parseComparison(parameters).problem).toContain(problem);
});
