import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import type { StaffFailure } from '../../gateway/staff-answer.ts';
import { staffFailureWords } from '../../gateway/staff-failure-words.ts';

/** What came of recording. */
export type Recorded<Values> =
  | { kind: 'RECORDED'; key: string }
  | { kind: 'HELD'; releaseId: string }
  | Refused
  | MeanwhileChanged<Values>;

/** Nothing was recorded: `words` say why where no field can be blamed. */
export interface Refused {
  kind: 'REFUSED';
  words: string | null;
  faults: readonly { path: string; message: string }[];
}

/** Nothing was recorded: somebody else recorded a later version. */
export interface MeanwhileChanged<Values> {
  kind: 'CHANGED';
  version: number;
  by: string;
  /** When, an instant. */
  at: string;
  reason: string | null;
  /** The record as it stands now. */
  theirs: Values;
  /** Its key, where it is another that took its place. */
  key?: string | undefined;
}

const NotRecorded_held = graphql(`
  fragment NotRecorded_held on RecordHeld {
    releaseId
  }
`);
const NotRecorded_refused = graphql(`
  fragment NotRecorded_refused on RecordRefused {
    faults {
      path
      message
    }
  }
`);
const NotRecorded_conflict = graphql(`
  fragment NotRecorded_conflict on RecordConflict {
    version
    at
    reason
    by {
      name
    }
  }
`);

/** The members that the results of all mutations that record share. */
type NotRecorded =
  | ({ __typename: 'RecordHeld' } & FragmentType<typeof NotRecorded_held>)
  | ({ __typename: 'RecordRefused' } & FragmentType<typeof NotRecorded_refused>)
  | ({ __typename: 'RecordConflict' } & FragmentType<typeof NotRecorded_conflict>);

/**
 * Why an entry is not recorded. `theirs` is the record as a conflict shows it, read into the form's
 * values; null where the result has no conflict.
 */
export function notRecorded<Values>(result: NotRecorded, theirs: Values | null): Recorded<Values> {
  switch (result.__typename) {
    case 'RecordHeld':
      return { kind: 'HELD', releaseId: readFragment(NotRecorded_held, result).releaseId };
    case 'RecordRefused':
      return {
        kind: 'REFUSED',
        words: null,
        faults: readFragment(NotRecorded_refused, result).faults,
      };
    case 'RecordConflict': {
      const { version, at, reason, by } = readFragment(NotRecorded_conflict, result);
      if (theirs === null) return refusedBecause('Somebody recorded another version meanwhile.');
      return { kind: 'CHANGED', version, at, reason: reason ?? null, by: by.name, theirs };
    }
  }
}

/** Tells of a conflict, where it is so, that `theirs` is another record, which took the place of `key`. */
export function inItsPlace<Values>(
  outcome: Recorded<Values>,
  key: string,
  theirs: string | undefined,
): Recorded<Values> {
  return outcome.kind === 'CHANGED' && theirs !== undefined && theirs !== key
    ? { ...outcome, key: theirs }
    : outcome;
}

/** The gateway gave no answer about the entry. */
export const notAnswered = (failure: StaffFailure): Refused =>
  refusedBecause(staffFailureWords(failure));

const refusedBecause = (words: string): Refused => ({ kind: 'REFUSED', words, faults: [] });
