import type { RecordEventInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { CITATION_LABELS } from '../form/citation-values.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import { QUANTITY_LABELS } from '../form/quantity-values.ts';
import type { RecordEntry } from '../form/record-entry.ts';
import { notAnswered, notRecorded } from '../form/recorded.ts';
import { type EventValues, inputOfEvent } from './event-values.ts';
import { openEvent } from './open-event.ts';

const judgeEvent = graphql(`
  query JudgeEvent($input: RecordEventInput!) {
    judgement: judgeEvent(input: $input) {
      ...EntryJudgement
    }
  }
`);
const recordEvent = graphql(`
  mutation RecordEvent($input: RecordEventInput!) {
    result: recordEvent(input: $input) {
      __typename
      ... on EventRecorded {
        event {
          slug
        }
      }
      ...NotRecorded_held
      ...NotRecorded_refused
      ...NotRecorded_conflict
      ... on RecordConflict {
        theirs {
          __typename
          ...EventForm_event
        }
      }
    }
  }
`);

/** How something that happened is entered. */
export const EVENT_ENTRY: RecordEntry<EventValues, RecordEventInput, EntryJudgement> = {
  kind: 'EVENT',
  labels: {
    ...QUANTITY_LABELS,
    ...CITATION_LABELS,
    happened: 'What happened',
    description: 'Description for readers',
    note: 'Note for readers',
    place: 'Where',
    periodStart: 'First day of it',
    periodEnd: 'Last day of it',
    periodPrecision: 'How exactly these days are known',
    periodNote: 'The days in the report’s words',
    reportedOn: 'Reported on',
    reportedPrecision: 'How exactly that day is known',
    quantityOf: 'What the number measures',
    measure: 'Measure',
    countUnit: 'One unit is',
    temporalKind: 'In time',
    population: 'Whom',
    reportedBy: 'Reported by',
  },
  inputOf: inputOfEvent,
  async record(input) {
    const answer = await askStaffFromBrowser(recordEvent, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    if (result.__typename === 'EventRecorded') return { kind: 'RECORDED', key: result.event.slug };
    const theirs = result.__typename === 'RecordConflict' ? result.theirs : null;
    return notRecorded(result, theirs?.__typename === 'Event' ? openEvent(theirs).values : null);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeEvent, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
