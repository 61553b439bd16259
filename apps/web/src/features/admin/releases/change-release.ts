import type {
  CreateReleaseInput,
  TypedDocumentString,
  UpdateReleaseInput,
} from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

const createOperation = graphql(`
  mutation CreateRelease($input: CreateReleaseInput!) {
    result: createRelease(input: $input) {
      ...ReleaseOutcome
    }
  }
`);
const updateOperation = graphql(`
  mutation UpdateRelease($input: UpdateReleaseInput!) {
    result: updateRelease(input: $input) {
      ...ReleaseOutcome
    }
  }
`);
const scheduleOperation = graphql(`
  mutation ScheduleRelease($input: ScheduleReleaseInput!) {
    result: scheduleRelease(input: $input) {
      ...ReleaseOutcome
    }
  }
`);
const unscheduleOperation = graphql(`
  mutation UnscheduleRelease($input: ReleaseVersionInput!) {
    result: unscheduleRelease(input: $input) {
      ...ReleaseOutcome
    }
  }
`);
const cancelOperation = graphql(`
  mutation CancelRelease($input: ReleaseVersionInput!) {
    result: cancelRelease(input: $input) {
      ...ReleaseOutcome
    }
  }
`);
const ReleaseOutcome = graphql(`
  fragment ReleaseOutcome on ChangeReleaseResult {
    __typename
    ... on ReleaseChanged {
      release {
        id
      }
    }
    ... on PublicationRefused {
      obstacles {
        message
      }
    }
    ... on FieldRefused {
      message
    }
  }
`);

/** The release as it was read. */
export interface ReleaseAt {
  id: string;
  version: number;
}

/** What came of a change: the release's id, or why nothing changed. */
export type ReleaseStep = { id: string } | { reason: string };

export const createRelease = (input: CreateReleaseInput) => send(createOperation, input);
export const updateRelease = (input: UpdateReleaseInput) => send(updateOperation, input);
export const scheduleRelease = (at: ReleaseAt, hour: string) =>
  send(scheduleOperation, { ...at, at: hour });
export const unscheduleRelease = (at: ReleaseAt) => send(unscheduleOperation, at);
export const cancelRelease = (at: ReleaseAt) => send(cancelOperation, at);

async function send<TInput>(
  operation: TypedDocumentString<
    { result: FragmentType<typeof ReleaseOutcome> },
    { input: TInput }
  >,
  input: TInput,
): Promise<ReleaseStep> {
  const answer = await askStaffFromBrowser(operation, { input });
  if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
  const result = readFragment(ReleaseOutcome, answer.data.result);
  switch (result.__typename) {
    case 'ReleaseChanged':
      return { id: result.release.id };
    case 'FieldRefused':
      return { reason: result.message };
    case 'PublicationRefused':
      return { reason: result.obstacles.map(({ message }) => message).join(' ') };
  }
}
