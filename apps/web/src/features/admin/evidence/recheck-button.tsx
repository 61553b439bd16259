'use client';

import { Button } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormWords } from '../account/form-words.tsx';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { recheckCapture } from './evidence-changes.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** Has a copy read again: is it the same file, and do the quoted words stand in it? */
export const RecheckButton = ({ capture, name }: { capture: string; name: string }) => {
  const [fate, setFate] = useState({
    isWaiting: false,
    reason: null as string | null,
    done: null as string | null,
  });
  const router = useRouter();
  const look = async () => {
    setFate({ isWaiting: true, reason: null, done: null });
    const seen = await lookAgain(capture);
    setFate({ isWaiting: false, reason: null, done: null, ...seen });
    if ('done' in seen) router.refresh();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <Button onClick={() => void look()} disabled={fate.isWaiting}>
        {fate.isWaiting ? 'Looking …' : 'Look again'}
        <span className="sr-only"> at {name}</span>
      </Button>
      <FormWords fate={fate} />
    </div>
  );
};

async function lookAgain(capture: string): Promise<{ reason: string } | { done: string }> {
  const answer = await askStaffFromBrowser(recheckCapture, { input: { capture } });
  if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
  const { result } = answer.data;
  if (result.__typename === 'RecordRefused') {
    return { reason: result.faults.map(({ message }) => message).join(' ') };
  }
  const { lastCheck } = result.capture;
  return { done: lastCheck ? `${OUTCOME_WORDS[lastCheck.outcome].words}.` : 'Looked at.' };
}
