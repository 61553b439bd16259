import type { RecordFigureInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import type { RecordEntry } from '../form/record-entry.ts';
import { notAnswered, notRecorded } from '../form/recorded.ts';
import { FigureJudgement } from './figure-judgement.ts';
import { type FigureValues, inputOfFigure } from './figure-values.ts';
import { openFigure } from './open-figure.ts';

const judgeFigure = graphql(`
  query JudgeFigure($input: RecordFigureInput!) {
    judgement: judgeFigure(input: $input) {
      ...FigureJudgement
    }
  }
`);
const recordFigure = graphql(`
  mutation RecordFigure($input: RecordFigureInput!) {
    result: recordFigure(input: $input) {
      __typename
      ... on FigureRecorded {
        figure {
          slug
        }
      }
      ...NotRecorded_held
      ...NotRecorded_refused
      ...NotRecorded_conflict
      ... on RecordConflict {
        theirs {
          __typename
          ...FigureForm_figure
        }
      }
    }
  }
`);

/** How a number that articles print is laid down. */
export const FIGURE_ENTRY: RecordEntry<FigureValues, RecordFigureInput, FigureJudgement> = {
  kind: 'FIGURE',
  labels: {
    title: 'What it is',
    description: 'Description for readers',
    kind: 'How it comes from its parts',
    windowStart: 'First day that it speaks about',
    windowEnd: 'Last day that it speaks about',
    measure: 'What is counted',
    unit: 'Of what, as printed',
    slots: 'Its parts',
    assumptions: 'What it takes to be so',
    printedWords: 'Word before the number',
    printedValue: 'Number in print',
  },
  inputOf: inputOfFigure,
  async record(input) {
    const answer = await askStaffFromBrowser(recordFigure, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    if (result.__typename === 'FigureRecorded')
      return { kind: 'RECORDED', key: result.figure.slug };
    const theirs = result.__typename === 'RecordConflict' ? result.theirs : null;
    return notRecorded(result, theirs?.__typename === 'Figure' ? openFigure(theirs).values : null);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeFigure, { input }, { signal });
    return answer.isGiven ? readFragment(FigureJudgement, answer.data.judgement) : null;
  },
};
