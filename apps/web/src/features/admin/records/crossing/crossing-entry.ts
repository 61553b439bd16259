import type { RecordCrossingInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { CITATION_LABELS } from '../form/citation-values.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import { QUANTITY_LABELS } from '../form/quantity-values.ts';
import type { RecordEntry } from '../form/record-entry.ts';
import { notAnswered, notRecorded } from '../form/recorded.ts';
import { type CrossingValues, inputOfCrossing } from './crossing-values.ts';
import { openCrossing } from './open-crossing.ts';

const judgeCrossing = graphql(`
  query JudgeCrossing($input: RecordCrossingInput!) {
    judgement: judgeCrossing(input: $input) {
      ...EntryJudgement
    }
  }
`);
const recordCrossing = graphql(`
  mutation RecordCrossing($input: RecordCrossingInput!) {
    result: recordCrossing(input: $input) {
      __typename
      ... on CrossingRecorded {
        crossing {
          key
        }
      }
      ...NotRecorded_held
      ...NotRecorded_refused
      ...NotRecorded_conflict
      ... on RecordConflict {
        theirs {
          __typename
          ...CrossingForm_crossing
        }
      }
    }
  }
`);

/** How a report of how many crossed a border is entered. */
export const CROSSING_ENTRY: RecordEntry<CrossingValues, RecordCrossingInput, EntryJudgement> = {
  kind: 'CROSSING',
  labels: {
    ...QUANTITY_LABELS,
    ...CITATION_LABELS,
    measure: 'Measure',
    countUnit: 'One unit is',
    temporalKind: 'In time',
    population: 'Whom',
    mode: 'How they travelled',
    origin: 'From',
    destination: 'To',
    periodStart: 'First day counted',
    periodEnd: 'Last day counted',
    periodPrecision: 'How exactly these days are known',
    periodNote: 'The period in the report’s words',
    reportedOn: 'Reported on',
    reportedPrecision: 'How exactly that day is known',
    event: 'Event that it belongs to',
    rank: 'Among reports of the same thing',
    rankReason: 'Why it stands so',
    note: 'Note for readers',
    supersedes: 'It takes the place of',
    supersessionKind: 'Because',
    supersessionReason: 'The reason in words',
  },
  inputOf: inputOfCrossing,
  async record(input) {
    const answer = await askStaffFromBrowser(recordCrossing, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    if (result.__typename === 'CrossingRecorded')
      return { kind: 'RECORDED', key: result.crossing.key };
    const theirs = result.__typename === 'RecordConflict' ? result.theirs : null;
    return notRecorded(
      result,
      theirs?.__typename === 'Crossing' ? openCrossing(theirs).values : null,
    );
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeCrossing, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
