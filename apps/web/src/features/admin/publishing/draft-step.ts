import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

const submitDraft = graphql(`
  mutation SubmitDraft($input: DraftStepInput!) {
    result: submitDraft(input: $input) {
      ...StepOutcome
    }
  }
`);
const approveDraft = graphql(`
  mutation ApproveDraft($input: DraftStepInput!) {
    result: approveDraft(input: $input) {
      ...StepOutcome
    }
  }
`);
const sendBackDraft = graphql(`
  mutation SendBackDraft($input: DraftStepInput!) {
    result: sendBackDraft(input: $input) {
      ...StepOutcome
    }
  }
`);
const discardDraft = graphql(`
  mutation DiscardDraft($input: DraftStepInput!) {
    result: discardDraft(input: $input) {
      ...StepOutcome
    }
  }
`);
const scheduleDraft = graphql(`
  mutation ScheduleDraft($input: ScheduleDraftInput!) {
    result: scheduleDraft(input: $input) {
      ...StepOutcome
    }
  }
`);
const unscheduleDraft = graphql(`
  mutation UnscheduleDraft($input: UnscheduleDraftInput!) {
    result: unscheduleDraft(input: $input) {
      ...StepOutcome
    }
  }
`);
const setEmbargoOperation = graphql(`
  mutation SetEmbargo($input: SetEmbargoInput!) {
    result: setEmbargo(input: $input) {
      ...StepOutcome
    }
  }
`);

const StepOutcome = graphql(`
  fragment StepOutcome on ChangeDraftResult {
    __typename
    ... on DraftChanged {
      version
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

/** The draft as it was read. */
interface At {
  id: string;
  version: number;
}

/** What came of a step: the version that the draft has now, or why it was not taken. */
export type Stepped = { version: number } | { reason: string };

export const submit = ({ id, version }: At) => send(submitDraft, { draft: id, version });
export const approve = ({ id, version }: At) => send(approveDraft, { draft: id, version });
export const sendBack = ({ id, version }: At, note: string) =>
  send(sendBackDraft, { draft: id, version, note });
export const discard = ({ id, version }: At, note: string) =>
  send(discardDraft, { draft: id, version, note });
export const schedule = ({ id, version }: At, at: string) =>
  send(scheduleDraft, { draftId: id, version, at });
export const unschedule = ({ id, version }: At) => send(unscheduleDraft, { draftId: id, version });
export const setEmbargo = ({ id, version }: At, until: string | null) =>
  send(setEmbargoOperation, { draftId: id, version, until });

async function send<TInput>(
  operation: TypedDocumentString<{ result: FragmentType<typeof StepOutcome> }, { input: TInput }>,
  input: TInput,
): Promise<Stepped> {
  const answer = await askStaffFromBrowser(operation, { input });
  if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
  const result = readFragment(StepOutcome, answer.data.result);
  switch (result.__typename) {
    case 'DraftChanged':
      return { version: result.version };
    case 'FieldRefused':
      return { reason: result.message };
    case 'PublicationRefused':
      return { reason: result.obstacles.map(({ message }) => message).join(' ') };
  }
}
