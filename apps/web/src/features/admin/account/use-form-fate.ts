'use client';

import { useState } from 'react';
import type { FormEvent } from 'react';

/** How a form fares: waiting for an answer, refused with a reason, or done with a word about it. */
export interface FormFate {
  isWaiting: boolean;
  reason: string | null;
  done: string | null;
}

const CALM: FormFate = { isWaiting: false, reason: null, done: null };

/**
 * Sends a form from script, once at a time. `send` answers with what went wrong, or with what to say
 * when it is done.
 */
export function useFormFate(
  send: (form: FormData) => Promise<{ reason: string } | { done: string }>,
) {
  const [fate, setFate] = useState<FormFate>(CALM);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (fate.isWaiting) return;
    const form = event.currentTarget;
    setFate({ ...CALM, isWaiting: true });
    const outcome = await send(new FormData(form));
    setFate({ ...CALM, ...outcome });
    if ('done' in outcome) form.reset();
  };
  return { fate, onSubmit };
}
