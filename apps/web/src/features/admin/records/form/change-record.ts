import type { DeprecateRecordInput, RestoreRecordVersionInput } from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../../gateway/staff-failure-words.ts';

const restoreRecordVersion = graphql(`
  mutation RestoreRecordVersion($input: RestoreRecordVersionInput!) {
    result: restoreRecordVersion(input: $input) {
      __typename
      ...ChangeRecord_refused
      ...ChangeRecord_conflict
    }
  }
`);
const deprecateRecord = graphql(`
  mutation DeprecateRecord($input: DeprecateRecordInput!) {
    result: deprecateRecord(input: $input) {
      __typename
      ...ChangeRecord_refused
      ...ChangeRecord_conflict
    }
  }
`);
const ChangeRecord_refused = graphql(`
  fragment ChangeRecord_refused on RecordRefused {
    faults {
      message
    }
  }
`);
const ChangeRecord_conflict = graphql(`
  fragment ChangeRecord_conflict on RecordConflict {
    version
    by {
      name
    }
  }
`);

/** Makes a new version that says what an earlier one said; gives why it could not, or null. */
export async function restoreVersion(input: RestoreRecordVersionInput): Promise<string | null> {
  const answer = await askStaffFromBrowser(restoreRecordVersion, { input });
  return answer.isGiven ? problemOf(answer.data.result) : staffFailureWords(answer.failure);
}

/** Says that a record is no longer to be used, or is again; gives why it could not, or null. */
export async function changeDeprecation(input: DeprecateRecordInput): Promise<string | null> {
  const answer = await askStaffFromBrowser(deprecateRecord, { input });
  return answer.isGiven ? problemOf(answer.data.result) : staffFailureWords(answer.failure);
}

type Outcome =
  | { __typename: 'RecordChanged' }
  | ({ __typename: 'RecordRefused' } & FragmentType<typeof ChangeRecord_refused>)
  | ({ __typename: 'RecordConflict' } & FragmentType<typeof ChangeRecord_conflict>);

function problemOf(outcome: Outcome): string | null {
  switch (outcome.__typename) {
    case 'RecordChanged':
      return null;
    case 'RecordRefused':
      return readFragment(ChangeRecord_refused, outcome)
        .faults.map(({ message }) => message)
        .join(' ');
    case 'RecordConflict': {
      const { by, version } = readFragment(ChangeRecord_conflict, outcome);
      return `${by.name} recorded version ${version} meanwhile: look at it first, on this page opened anew.`;
    }
  }
}
