import type { FormLine, FormValues } from './form-values.ts';

/** A field that somebody else changed meanwhile. */
export interface Difference<Values> {
  name: keyof Values & string;
  /** What it said when the form was opened. */
  before: string | readonly FormLine[];
  theirs: string | readonly FormLine[];
  mine: string | readonly FormLine[];
}

/** Two people's changes of one record, laid together. */
export interface Merge<Values> {
  /** Theirs where only they changed a field, else mine. */
  values: Values;
  /** What was taken over from them. */
  taken: readonly Difference<Values>[];
  /** What both changed, each otherwise; mine stands. */
  clashing: readonly Difference<Values>[];
}

/** Lays what was typed upon a later version of the record, so that nothing of either is lost. */
export function mergeValues<Values extends FormValues<Values>>(
  before: Values,
  theirs: Values,
  mine: Values,
): Merge<Values> {
  const differences = (Object.keys(mine) as (keyof Values & string)[])
    .map((name) => ({ name, before: before[name], theirs: theirs[name], mine: mine[name] }))
    .filter((one) => !isSame(one.theirs, one.before) && !isSame(one.theirs, one.mine));
  const taken = differences.filter((one) => isSame(one.mine, one.before));
  const over = Object.fromEntries(taken.map(({ name, theirs: value }) => [name, value]));
  return {
    values: { ...mine, ...over },
    taken,
    clashing: differences.filter((one) => !taken.includes(one)),
  };
}

/** Whether two fields say the same. */
export const isSame = (
  one: string | readonly FormLine[],
  other: string | readonly FormLine[],
): boolean => JSON.stringify(one) === JSON.stringify(other);
