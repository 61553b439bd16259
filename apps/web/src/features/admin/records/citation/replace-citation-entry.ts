import type { ReplaceCitationInput } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { type CitationWords, inputOfCitation } from '../form/citation-values.ts';
import { EntryJudgement } from '../form/judgement-panel.tsx';
import type { ReplacementEntry } from '../form/record-entry.ts';
import { inItsPlace, notAnswered, notRecorded } from '../form/recorded.ts';
import { CITATION_ENTRY } from './citation-entry.ts';
import { openCitation } from './open-citation.ts';

const judgeCitationReplacement = graphql(`
  query JudgeCitationReplacement($input: ReplaceCitationInput!) {
    judgement: judgeCitationReplacement(input: $input) {
      ...EntryJudgement
    }
  }
`);
const replaceCitation = graphql(`
  mutation ReplaceCitation($input: ReplaceCitationInput!) {
    result: replaceCitation(input: $input) {
      __typename
      ... on CitationReplaced {
        citation {
          key
        }
      }
      ...NotRecorded_refused
      ...NotRecorded_conflict
      ... on RecordConflict {
        theirs {
          __typename
          ... on Citation {
            key
          }
          ...CitationForm_citation
        }
      }
    }
  }
`);

/** How a citation is put right: what is entered takes the place of what was opened. */
export const REPLACE_CITATION_ENTRY: ReplacementEntry<
  CitationWords,
  ReplaceCitationInput,
  EntryJudgement
> = {
  kind: 'CITATION',
  act: 'Put it right',
  labels: CITATION_ENTRY.labels,
  inputOf: (values, { key, version, changeReason }) => ({
    key: key ?? '',
    version: version ?? 1,
    citation: inputOfCitation(values),
    changeReason,
  }),
  async record(input) {
    const answer = await askStaffFromBrowser(replaceCitation, { input });
    if (!answer.isGiven) return notAnswered(answer.failure);
    const { result } = answer.data;
    if (result.__typename === 'CitationReplaced')
      return { kind: 'RECORDED', key: result.citation.key };
    const there = result.__typename === 'RecordConflict' ? result.theirs : null;
    const theirs = there?.__typename === 'Citation' ? there : null;
    const values = theirs && openCitation(theirs);
    return inItsPlace(notRecorded(result, values), input.key, theirs?.key);
  },
  async judge(input, signal) {
    const answer = await askStaffFromBrowser(judgeCitationReplacement, { input }, { signal });
    return answer.isGiven ? readFragment(EntryJudgement, answer.data.judgement) : null;
  },
};
