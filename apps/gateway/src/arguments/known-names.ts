import { badArgument } from '../errors/bad-argument.ts';
import type { Loaders } from '../reads/loaders.ts';

/** The records that a filter may name, and how a name that fits none is answered. */
const ALLOWED = {
  place: 'the code of a place of the ledger, such as KZ or EU',
  source: 'the slug of a source of the ledger, such as frontex',
  event: 'the slug of an event of the ledger',
} as const;

/** A name given in a filter. */
export interface GivenName {
  readonly argument: string;
  readonly kind: keyof typeof ALLOWED;
  readonly value: string | null | undefined;
}

/** Refuses empty names: an empty name is not the same as none. */
export function refuseEmptyNames(names: readonly GivenName[]): void {
  for (const { argument, kind, value } of names) {
    if (value === '') throw badArgument({ argument, value, allowed: ALLOWED[kind] });
  }
}

/**
 * Refuses names that no record has, so that a misspelt code is told as such and not answered with
 * an empty list. Asked only when a list came back empty: where rows were found, the names are right.
 */
export async function refuseUnknownNames(
  loaders: Loaders,
  names: readonly GivenName[],
): Promise<void> {
  await Promise.all(
    names.map(async ({ argument, kind, value }) => {
      if (value == null || (await loaders[kind](value, null))) return;
      throw badArgument({ argument, value, allowed: ALLOWED[kind] });
    }),
  );
}
