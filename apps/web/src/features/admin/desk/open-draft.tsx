'use client';

import { Button } from '@headcount/ui';
import { useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

const openDraft = graphql(`
  mutation OpenStaleArticle($article: String!) {
    openDraft(input: { article: $article }) {
      __typename
      ... on DraftSaved {
        draft {
          id
        }
      }
    }
  }
`);

/** Opens the working copy of a published article, and goes there. */
export const OpenDraft = ({ slug, headline }: { slug: string; headline: string }) => {
  const [reason, setReason] = useState<string | null>(null);
  const open = async () => {
    const answer = await askStaffFromBrowser(openDraft, { article: slug });
    if (!answer.isGiven) setReason(staffFailureWords(answer.failure));
    else if (answer.data.openDraft.__typename === 'DraftSaved') {
      location.assign(`/admin/articles/${answer.data.openDraft.draft.id}`);
    } else setReason('It cannot be opened just now.');
  };
  return reason === null ? (
    <Button variant="quiet" onClick={() => void open()}>
      Correct it<span className="sr-only">: “{headline}”</span>
    </Button>
  ) : (
    <output className="text-brick">{reason}</output>
  );
};
