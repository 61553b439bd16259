'use client';

import { Button } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

const retryFollowUp = graphql(`
  mutation RetryFollowUp($input: RetryFollowUpInput!) {
    retryFollowUp(input: $input) {
      __typename
      ... on FieldRefused {
        message
      }
    }
  }
`);

/** Has work tried again that was given up. */
export const RetryFollowUp = ({ id, topic }: { id: string; topic: string }) => {
  const [words, setWords] = useState<string | null>(null);
  const router = useRouter();
  const retry = async () => {
    setWords('Trying…');
    const answer = await askStaffFromBrowser(retryFollowUp, { input: { id } });
    if (!answer.isGiven) setWords(staffFailureWords(answer.failure));
    else if (answer.data.retryFollowUp.__typename === 'FieldRefused') {
      setWords(answer.data.retryFollowUp.message);
    } else {
      setWords('It is tried again.');
      router.refresh();
    }
  };
  return words === null ? (
    <Button variant="quiet" onClick={() => void retry()}>
      Try again<span className="sr-only"> {topic}</span>
    </Button>
  ) : (
    <output className="text-muted">{words}</output>
  );
};
