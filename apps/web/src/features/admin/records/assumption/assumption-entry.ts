import type { RecordAssumptionInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import type { RecordEntry } from '../form/record-entry.ts';
import { notAnswered, notRecorded } from '../form/recorded.ts';
import { type AssumptionValues, inputOfAssumption } from './assumption-values.ts';

const judgeAssumption = graphql(`
  query JudgeAssumption($input: RecordAssumptionInput!) {
    judgement: judgeAssumption(input: $input) {
      ...EntryJudgement
    }
  }
`);
const recordAssumption = graphql(`
  mutation RecordAssumption($input: RecordAssumptionInput!) {
    result: recordAssumption(input: $input) {
      __typename
      ... on AssumptionRecorded {
        assumption {
          key
        }
      }
      ...NotRecorded_held
      ...NotRecorded_refused
    }
  }
`);

/** How something that figures take to be so is entered. */
export const ASSUMPTION_ENTRY: RecordEntry<
  AssumptionValues,
  RecordAssumptionInput,
  EntryJudgement
> = {
  kind: 'ASSUMPTION',
  labels: {
    kind: 'What is taken to be so',
    statement: 'The assumption as one sentence',
    about: 'It speaks about',
    crossing: 'The report',
    event: 'The event',
  },
  inputOf: inputOfAssumption,
  async record(input) {
    const answer = await askStaffFromBrowser(recordAssumption, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    return result.__typename === 'AssumptionRecorded'
      ? { kind: 'RECORDED', key: result.assumption.key }
      : notRecorded<AssumptionValues>(result, null);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeAssumption, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
