import { describe, expect, test } from 'vitest';
import { days, report } from '../../test/report.ts';
import { defaultLimits } from '../limits.ts';
import { SeenCounts } from './seen-counts.ts';

type Policy = ConstructorParameters<typeof SeenCounts>[0];

/** What becomes of these values of one count, in the lines 2, 3, …: the refused lines, and the taken one. */
function fate(policy: Policy, ...values: string[]) {
  const seen = new SeenCounts(policy, defaultLimits, (id) => id);
  const refused = values.flatMap((value, at) =>
    seen.see(report(value, at + 2)).map(({ code, line }) => `${code} ${line}`),
  );
  return { refused, taken: seen.decided.get(report('1', 1).id) };
}

test.each<[Policy, string[], string[], number | undefined]>([
  ['REFUSE_BOTH', ['5'], [], undefined],
  ['REFUSE_BOTH', ['5', '5'], ['DUPLICATE 3'], 2],
  ['REFUSE_BOTH', ['5', '5', '5'], ['DUPLICATE 3', 'DUPLICATE 4'], 2],
  ['REFUSE_BOTH', ['5', '6'], ['CONTRADICTION 2', 'CONTRADICTION 3'], 0],
  ['REFUSE_BOTH', ['5', '6', '5'], ['CONTRADICTION 2', 'CONTRADICTION 3', 'CONTRADICTION 4'], 0],
  ['REFUSE_BOTH', ['5', '5', '6'], ['DUPLICATE 3', 'CONTRADICTION 2', 'CONTRADICTION 4'], 0],
  ['KEEP_FIRST', ['5', '6', '7'], ['CONTRADICTION 3', 'CONTRADICTION 4'], 2],
  ['KEEP_LAST', ['5', '6', '7'], ['CONTRADICTION 2', 'CONTRADICTION 3'], 4],
])('%s of %j refuses %j and takes line %s', (policy, values, refused, taken) => {
  expect(fate(policy, ...values)).toEqual({ refused, taken });
});

const at = (index: number, line: number) =>
  report('5', line, { ...days('2022-09-21'), destinationId: `GE-${index}` });

describe('every row is remembered', () => {
  test('through the growth of the table', () => {
    const seen = new SeenCounts('REFUSE_BOTH', defaultLimits, (id) => id);
    for (let index = 0; index < 5000; index += 1)
      expect(seen.see(at(index, index + 2))).toEqual([]);
    for (let index = 0; index < 5000; index += 1) {
      expect(seen.see(at(index, 9000 + index))[0]?.reason).toBe(
        `line ${index + 2} says the same already`,
      );
    }
  });

  test('until too many stand there twice', () => {
    const seen = new SeenCounts('REFUSE_BOTH', { ...defaultLimits, duplicates: 3 }, (id) => id);
    const twice = () => {
      for (let index = 0; index < 10; index += 1) {
        const one = { destinationId: `GE-${index}` };
        seen.see(report('5', 2 * index, one));
        seen.see(report('5', 2 * index + 1, one));
      }
    };
    expect(twice).toThrow('the mapping misses a column');
  });
});
