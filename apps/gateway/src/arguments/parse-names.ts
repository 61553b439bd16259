import { badArgument } from '../errors/bad-argument.ts';

/** The most names that one argument may hold. */
const MOST = 25;

/** How many of the allowed names an error tells. */
const TOLD = 25;

/** Reads a list of names, each once, or throws an error when there are too many to follow. */
export function parseNames(
  argument: string,
  values: readonly string[] | null | undefined,
): readonly string[] {
  if (!values) return [];
  if (values.length > MOST) {
    const value = `${values.length} names`;
    throw badArgument({ argument, value, allowed: `at most ${MOST} names` });
  }
  return [...new Set(values)];
}

/** Refuses a name in a list, by its place in it; `allowed` says what would have been right. */
export function badName(
  argument: string,
  { given, name, allowed }: NameFault,
): ReturnType<typeof badArgument> {
  return badArgument({ argument: `${argument}.${given.indexOf(name)}`, value: name, allowed });
}

/** What was wrong with a list of names. */
interface NameFault {
  readonly given: readonly string[];
  readonly name: string;
  readonly allowed: string;
}

/** The names that would have been right, in words: `a, b, c`, or `none`. */
export function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'there is none';
  const more = names.length - TOLD;
  return names.slice(0, TOLD).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
