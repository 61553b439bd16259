import type { RecordSourceInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import type { RecordEntry } from '../form/record-entry.ts';
import { notAnswered, notRecorded } from '../form/recorded.ts';
import { openSource } from './open-source.ts';
import { inputOfSource, type SourceValues } from './source-values.ts';

const judgeSource = graphql(`
  query JudgeSource($input: RecordSourceInput!) {
    judgement: judgeSource(input: $input) {
      ...EntryJudgement
    }
  }
`);
const recordSource = graphql(`
  mutation RecordSource($input: RecordSourceInput!) {
    result: recordSource(input: $input) {
      __typename
      ... on SourceRecorded {
        source {
          slug
        }
      }
      ...NotRecorded_held
      ...NotRecorded_refused
      ...NotRecorded_conflict
      ... on RecordConflict {
        theirs {
          __typename
          ...SourceForm_source
        }
      }
    }
  }
`);

/** How a source is entered. */
export const SOURCE_ENTRY: RecordEntry<SourceValues, RecordSourceInput, EntryJudgement> = {
  kind: 'SOURCE',
  labels: { name: 'Name', kind: 'What it is', place: 'Place', note: 'Note for readers' },
  inputOf: inputOfSource,
  async record(input) {
    const answer = await askStaffFromBrowser(recordSource, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    if (result.__typename === 'SourceRecorded')
      return { kind: 'RECORDED', key: result.source.slug };
    const theirs = result.__typename === 'RecordConflict' ? result.theirs : null;
    return notRecorded(result, theirs?.__typename === 'Source' ? openSource(theirs).values : null);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeSource, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
