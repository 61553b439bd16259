import type { ImportJob } from '@headcount/db/newsroom';
import type { ImportChangedParent, ImportChangeRefusedParent } from './staff-parents.ts';

/** What became of a change to an import. */
export type Change = ImportChangedParent | ImportChangeRefusedParent;

/** The answer to a change that was made. */
export function changed(job: ImportJob): ImportChangedParent {
  return { __typename: 'ImportChanged', job };
}

/** The answer to a change that cannot be made. */
export function refused(...faults: readonly string[]): ImportChangeRefusedParent {
  return { __typename: 'ImportChangeRefused', faults };
}

/** The answer where there is no such import. */
export function missing(id: string): ImportChangeRefusedParent {
  return refused(`job: There is no import “${id.slice(0, 100)}”.`);
}
