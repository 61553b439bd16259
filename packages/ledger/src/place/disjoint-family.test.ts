import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { add, compareDecimals, multiply } from '../decimal/decimal.ts';
import { closed } from '../interval/interval.ts';
import { type ClashGraph, EXACT_UP_TO, largestDisjointFamily } from './disjoint-family.ts';

const graphOf = (size: number, pairs: readonly (readonly [number, number])[]): ClashGraph =>
  Array.from({ length: size }, (_, at) => {
    const others = pairs.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []));
    return new Set(others.filter((other) => other !== at));
  });

const totalOf = (weights: readonly string[], chosen: readonly number[]): string =>
  chosen.map((at) => weights[at] ?? '0').reduce(add, '0');

const isDisjoint = (graph: ClashGraph, chosen: readonly number[]): boolean =>
  chosen.every((a) => chosen.every((b) => !graph[a]?.has(b)));

const clashing = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((size) =>
    fc.record({
      weights: fc.array(fc.nat(20).map(String), { minLength: size, maxLength: size }),
      pairs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 2 }),
    }),
  );

test('no family that does not clash has a larger total', () => {
  fc.assert(
    fc.property(clashing(9), ({ weights, pairs }) => {
      const graph = graphOf(weights.length, pairs);
      const { chosen, method } = largestDisjointFamily(weights.map(closed), graph);
      expect(method).toBe('EXACT');
      expect(isDisjoint(graph, chosen)).toBe(true);
      const families = Array.from({ length: 2 ** weights.length }, (_, bits) =>
        [...weights.keys()].filter((at) => (bits >> at) & 1),
      );
      for (const family of families.filter((one) => isDisjoint(graph, one))) {
        expect(compareDecimals(totalOf(weights, family), totalOf(weights, chosen))).not.toBe(1);
      }
    }),
  );
});

test('a bloc and its members: the members when together they are more', () => {
  const graph = graphOf(3, [
    [0, 1],
    [0, 2],
  ]);
  const family = (...weights: string[]) => largestDisjointFamily(weights.map(closed), graph).chosen;
  expect(family('66000', '30000', '20000')).toEqual([0]);
  expect(family('66000', '43000', '30000')).toEqual([1, 2]);
});

test('of two equal totals the one that is open promises more', () => {
  const graph = graphOf(2, [[0, 1]]);
  const weights = [closed('5'), { value: '5', closed: false }];
  expect(largestDisjointFamily(weights, graph).chosen).toEqual([1]);
});

test('25 inputs that hang together are solved exactly', () => {
  const ring = Array.from(
    { length: EXACT_UP_TO },
    (_, at) => [at, (at + 1) % EXACT_UP_TO] as const,
  );
  const weights = ring.map(([at]) => closed(multiply('7', String((at * at) % 11))));
  expect(largestDisjointFamily(weights, graphOf(EXACT_UP_TO, ring)).method).toBe('EXACT');
});

test('above 25 the method is stated, and the family still does not clash', () => {
  fc.assert(
    fc.property(clashing(40), ({ weights, pairs }) => {
      const size = weights.length;
      const chain = Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const);
      const graph = graphOf(size, [...pairs, ...chain]);
      const { chosen, method } = largestDisjointFamily(weights.map(closed), graph);
      expect(method).toBe(size > EXACT_UP_TO ? 'GREEDY' : 'EXACT');
      expect(isDisjoint(graph, chosen)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
