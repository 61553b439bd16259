import type { ReferenceRevision } from '@headcount/db/records';
import type { Kept } from './book.ts';

/** The versions of a source or a place, which carry no known time. */
export function keptRevisions<Row>(revisions: readonly ReferenceRevision<Row>[]): Kept<Row>[] {
  return revisions.map(({ snapshot, ...revision }) => ({
    ...revision,
    knownFrom: null,
    knownTo: null,
    row: snapshot,
  }));
}
