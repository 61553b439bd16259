/** Positions that stand beside each other; one of them is missing where a block went or came. */
export type Pair = readonly [before: number | null, after: number | null];

/** Beyond so many pairs to weigh, blocks are held against each other by their places alone. */
const MOST_PAIRS = 40_000;

/**
 * Lays two sequences side by side, each in its own order, so that as much as can be stands beside
 * its like. `likeness` is 0 for what is not the same thing, to 1 for what is equal.
 */
export const pairUp = (
  before: number,
  after: number,
  likeness: (at: number, to: number) => number,
): Pair[] => {
  const pairs: Pair[] = [];
  let [at, to] = [0, 0];
  while (at < before && to < after && likeness(at, to) === 1) {
    pairs.push([at, to]);
    at += 1;
    to += 1;
  }
  if ((before - at) * (after - to) > MOST_PAIRS) {
    return [...pairs, ...byPlace(at, before, to, after, likeness)];
  }
  const best = bestTotals(at, before, to, after, likeness);
  while (at < before || to < after) {
    const here = best(at, to);
    const alike = at < before && to < after ? likeness(at, to) : 0;
    if (alike > 0 && here === alike + best(at + 1, to + 1)) {
      pairs.push([at, to]);
      at += 1;
      to += 1;
    } else if (at < before && here === best(at + 1, to)) {
      pairs.push([at, null]);
      at += 1;
    } else {
      pairs.push([null, to]);
      to += 1;
    }
  }
  return pairs;
};

/** The most likeness that two rests can have, summed over their pairs. */
const bestTotals = (
  from: number,
  before: number,
  start: number,
  after: number,
  likeness: (at: number, to: number) => number,
): ((at: number, to: number) => number) => {
  const width = after - start + 1;
  const best = new Float64Array((before - from + 1) * width);
  const place = (at: number, to: number) => (at - from) * width + (to - start);
  const read = (at: number, to: number): number =>
    at > before || to > after ? 0 : (best[place(at, to)] ?? 0);
  for (let at = before - 1; at >= from; at -= 1) {
    for (let to = after - 1; to >= start; to -= 1) {
      const alike = likeness(at, to);
      const paired = alike > 0 ? alike + read(at + 1, to + 1) : 0;
      best[place(at, to)] = Math.max(paired, read(at + 1, to), read(at, to + 1));
    }
  }
  return read;
};

const byPlace = (
  from: number,
  before: number,
  start: number,
  after: number,
  likeness: (at: number, to: number) => number,
): Pair[] =>
  Array.from({ length: Math.max(before - from, after - start) }, (_, step): Pair[] => {
    const [at, to] = [from + step, start + step];
    if (at >= before) return [[null, to]];
    if (to >= after) return [[at, null]];
    const isOne = likeness(at, to) > 0;
    return isOne
      ? [[at, to]]
      : [
          [at, null],
          [null, to],
        ];
  }).flat();
