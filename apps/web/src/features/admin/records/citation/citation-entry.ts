import type { RecordCitationInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { CITATION_LABELS, type CitationWords, inputOfCitation } from '../form/citation-values.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import type { RecordEntry } from '../form/record-entry.ts';
import { notAnswered, notRecorded } from '../form/recorded.ts';

const judgeCitation = graphql(`
  query JudgeCitation($input: RecordCitationInput!) {
    judgement: judgeCitation(input: $input) {
      ...EntryJudgement
    }
  }
`);
const recordCitation = graphql(`
  mutation RecordCitation($input: RecordCitationInput!) {
    result: recordCitation(input: $input) {
      __typename
      ... on CitationRecorded {
        citation {
          key
        }
      }
      ...NotRecorded_held
      ...NotRecorded_refused
    }
  }
`);

const { citation: _chosen, ...labels } = CITATION_LABELS;

/** How a new citation is entered. Its words never change: another takes its place. */
export const CITATION_ENTRY: RecordEntry<CitationWords, RecordCitationInput, EntryJudgement> = {
  kind: 'CITATION',
  labels,
  inputOf: (values, { holdForRelease }) => ({ citation: inputOfCitation(values), holdForRelease }),
  async record(input) {
    const answer = await askStaffFromBrowser(recordCitation, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    return result.__typename === 'CitationRecorded'
      ? { kind: 'RECORDED', key: result.citation.key }
      : notRecorded<CitationWords>(result, null);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeCitation, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
