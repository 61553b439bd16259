import type { RecordQuoteInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { CITATION_LABELS } from '../form/citation-values.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import type { RecordEntry } from '../form/record-entry.ts';
import { notAnswered, notRecorded } from '../form/recorded.ts';
import { openQuote } from './open-quote.ts';
import { inputOfQuote, type QuoteValues } from './quote-values.ts';

const judgeQuote = graphql(`
  query JudgeQuote($input: RecordQuoteInput!) {
    judgement: judgeQuote(input: $input) {
      ...EntryJudgement
    }
  }
`);
const recordQuote = graphql(`
  mutation RecordQuote($input: RecordQuoteInput!) {
    result: recordQuote(input: $input) {
      __typename
      ... on QuoteRecorded {
        quote {
          key
        }
      }
      ...NotRecorded_held
      ...NotRecorded_refused
      ...NotRecorded_conflict
      ... on RecordConflict {
        theirs {
          __typename
          ...QuoteForm_quote
        }
      }
    }
  }
`);

/** How a quotation is entered. */
export const QUOTE_ENTRY: RecordEntry<QuoteValues, RecordQuoteInput, EntryJudgement> = {
  kind: 'QUOTE',
  labels: {
    ...CITATION_LABELS,
    text: 'The words, verbatim',
    language: 'Their language',
    originalText: 'The words as they were spoken',
    originalLanguage: 'The language in which they were spoken',
    speaker: 'Who said them',
    speakerRole: 'The speaker’s office',
    about: 'What they are about',
    saidOn: 'Said on',
    reportedOn: 'Reported on',
    reportedPrecision: 'How exactly that day is known',
  },
  inputOf: inputOfQuote,
  async record(input) {
    const answer = await askStaffFromBrowser(recordQuote, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    if (result.__typename === 'QuoteRecorded') return { kind: 'RECORDED', key: result.quote.key };
    const theirs = result.__typename === 'RecordConflict' ? result.theirs : null;
    return notRecorded(result, theirs?.__typename === 'Quote' ? openQuote(theirs).values : null);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeQuote, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
