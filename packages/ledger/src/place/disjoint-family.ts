import { add, compareDecimals } from '../decimal/decimal.ts';
import type { Bound } from '../interval/interval.ts';

/** Up to this many inputs that clash with one another, the best family is found exactly. */
export const EXACT_UP_TO = 25;

export interface DisjointFamily {
  /** The positions of the chosen inputs, in order. */
  chosen: readonly number[];
  method: 'EXACT' | 'GREEDY';
}

/** Which inputs clash: `graph[i]` are the positions of those that share something with input i. */
export type ClashGraph = readonly ReadonlySet<number>[];

/**
 * The inputs, no two of which clash, with the largest total: what is certain when some inputs may
 * count the same crossings. Groups that clash with nothing outside are solved apart. A group of up
 * to 25 is solved exactly (each input in or out, every remainder solved once); a larger one greedily,
 * the largest first, which may find less than the largest total but never more than is certain.
 */
export const largestDisjointFamily = (
  weights: readonly Bound[],
  graph: ClashGraph,
): DisjointFamily => {
  const groups = connectedGroups(graph);
  const isExact = groups.every((group) => group.length <= EXACT_UP_TO);
  const chosen = groups.flatMap((group) =>
    group.length <= EXACT_UP_TO ? exactly(group, weights, graph) : greedily(group, weights, graph),
  );
  return { chosen: chosen.toSorted((a, b) => a - b), method: isExact ? 'EXACT' : 'GREEDY' };
};

const NOTHING: Bound = { value: '0', closed: true };

// At one total, a family with an open end ("more than") promises more than one without.
const compareWeights = (a: Bound, b: Bound): number =>
  compareDecimals(a.value, b.value) || Number(b.closed) - Number(a.closed);

const connectedGroups = (graph: ClashGraph): number[][] => {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    for (const member of group) for (const other of graph[member] ?? []) group.add(other);
    for (const member of group) seen.add(member);
    groups.push([...group]);
  }
  return groups;
};

const greedily = (
  group: readonly number[],
  weights: readonly Bound[],
  graph: ClashGraph,
): number[] => {
  const chosen: number[] = [];
  const weight = (index: number): Bound => weights[index] ?? NOTHING;
  for (const index of group.toSorted((a, b) => compareWeights(weight(b), weight(a)) || a - b)) {
    if (!chosen.some((other) => graph[index]?.has(other))) chosen.push(index);
  }
  return chosen;
};

interface Family {
  total: Bound;
  chosen: readonly number[];
}

// Subsets of the group are sets of bits; each is solved once. In the order in which the group hangs
// together few different remainders arise.
const exactly = (
  group: readonly number[],
  weights: readonly Bound[],
  graph: ClashGraph,
): readonly number[] => {
  const bitOf = (index: number): number => 1 << group.indexOf(index);
  const known = new Map<number, Family>([[0, { total: NOTHING, chosen: [] }]]);
  const best = (left: number): Family => {
    const remembered = known.get(left);
    if (remembered) return remembered;
    const first = 31 - Math.clz32(left & -left);
    const index = group[first] ?? 0;
    const related = [...(graph[index] ?? [])].reduce(
      (bits, other) => bits | bitOf(other),
      1 << first,
    );
    const without = best(left & ~(1 << first));
    const rest = best(left & ~related);
    const weight = weights[index] ?? NOTHING;
    const total = {
      value: add(weight.value, rest.total.value),
      closed: weight.closed && rest.total.closed,
    };
    const family =
      compareWeights(total, without.total) >= 0
        ? { total, chosen: [index, ...rest.chosen] }
        : without;
    known.set(left, family);
    return family;
  };
  return best((1 << group.length) - 1).chosen;
};
