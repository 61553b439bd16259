import type { ReplaceAssumptionInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { said } from '../form/form-values.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import type { ReplacementEntry } from '../form/record-entry.ts';
import { inItsPlace, notAnswered, notRecorded } from '../form/recorded.ts';

const judgeAssumptionReplacement = graphql(`
  query JudgeAssumptionReplacement($input: ReplaceAssumptionInput!) {
    judgement: judgeAssumptionReplacement(input: $input) {
      ...EntryJudgement
    }
  }
`);
const replaceAssumption = graphql(`
  mutation ReplaceAssumption($input: ReplaceAssumptionInput!) {
    result: replaceAssumption(input: $input) {
      __typename
      ... on AssumptionReplaced {
        assumption {
          key
        }
      }
      ...NotRecorded_refused
      ...NotRecorded_conflict
      ... on RecordConflict {
        theirs {
          __typename
          ... on Assumption {
            key
            statement
          }
        }
      }
    }
  }
`);

/** Another wording of an assumption: nothing else of it can be another. */
export interface AssumptionWording {
  statement: string;
}

/** How an assumption is worded otherwise: what is entered takes the place of what was opened. */
export const REPLACE_ASSUMPTION_ENTRY: ReplacementEntry<
  AssumptionWording,
  ReplaceAssumptionInput,
  EntryJudgement
> = {
  kind: 'ASSUMPTION',
  act: 'Word it otherwise',
  labels: { statement: 'The assumption as one sentence' },
  inputOf: ({ statement }, { key, version, changeReason }) => ({
    key: key ?? '',
    version: version ?? 1,
    statement: said(statement),
    changeReason,
  }),
  async record(input) {
    const answer = await askStaffFromBrowser(replaceAssumption, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    if (result.__typename === 'AssumptionReplaced')
      return { kind: 'RECORDED', key: result.assumption.key };
    const there = result.__typename === 'RecordConflict' ? result.theirs : null;
    const theirs = there?.__typename === 'Assumption' ? there : null;
    const values = theirs && { statement: theirs.statement };
    return inItsPlace(notRecorded(result, values), input.key, theirs?.key);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeAssumptionReplacement, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
