import type { RecordPlaceInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import type { RecordEntry } from '../form/record-entry.ts';
import { notAnswered, notRecorded } from '../form/recorded.ts';
import { openPlace } from './open-place.ts';
import { inputOfPlace, type PlaceValues } from './place-values.ts';

const judgePlace = graphql(`
  query JudgePlace($input: RecordPlaceInput!) {
    judgement: judgePlace(input: $input) {
      ...EntryJudgement
    }
  }
`);
const recordPlace = graphql(`
  mutation RecordPlace($input: RecordPlaceInput!) {
    result: recordPlace(input: $input) {
      __typename
      ... on PlaceRecorded {
        place {
          code
        }
      }
      ...NotRecorded_held
      ...NotRecorded_refused
      ...NotRecorded_conflict
      ... on RecordConflict {
        theirs {
          __typename
          ...PlaceForm_place
        }
      }
    }
  }
`);

/** How a place is entered. */
export const PLACE_ENTRY: RecordEntry<PlaceValues, RecordPlaceInput, EntryJudgement> = {
  kind: 'PLACE',
  labels: {
    key: 'Code',
    name: 'Name',
    kind: 'What it is',
    partOf: 'What it is a part of',
    between: 'The countries on its two sides',
  },
  inputOf: inputOfPlace,
  async record(input) {
    const answer = await askStaffFromBrowser(recordPlace, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    if (result.__typename === 'PlaceRecorded') return { kind: 'RECORDED', key: result.place.code };
    const theirs = result.__typename === 'RecordConflict' ? result.theirs : null;
    return notRecorded(result, theirs?.__typename === 'Place' ? openPlace(theirs).values : null);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgePlace, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
