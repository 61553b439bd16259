'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import type { FormFate } from '../account/use-form-fate.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

/** What every change of the staff answers: done, or refused in a sentence. */
interface ChangeAnswer {
  result: { __typename: string; message?: string };
}

/** Sends a change of the staff, one at a time, and draws the page anew when it is done. */
export function useStaffChange() {
  const [fate, setFate] = useState<FormFate>({ isWaiting: false, reason: null, done: null });
  const router = useRouter();
  const change = async <TVariables>(
    operation: TypedDocumentString<ChangeAnswer, TVariables>,
    variables: TVariables,
    done: string,
  ) => {
    setFate({ isWaiting: true, reason: null, done: null });
    const answer = await askStaffFromBrowser(operation, variables);
    const reason = answer.isGiven
      ? (answer.data.result.message ?? null)
      : staffFailureWords(answer.failure);
    setFate({ isWaiting: false, reason, done: reason === null ? done : null });
    if (reason === null) router.refresh();
  };
  return { fate, change };
}
