'use client';

import { useEffect, useState } from 'react';
import type { JudgeCrossingQuery } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { judgeCrossing } from './crossing-operations.ts';
import { type CrossingValues, inputOf, type Seen } from './crossing-values.ts';

export type Judgement = JudgeCrossingQuery['judgeCrossing'];

/** Milliseconds after the last key until the ledger is asked. */
const PAUSE = 400;

/** What the ledger makes of a form while it is filled in; the last answer stands until the next. */
export function useJudgement(values: CrossingValues, seen: Seen): Judgement | null {
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const { key, version } = seen;
  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const input = inputOf(values, { key, version });
      const answer = await askStaffFromBrowser(
        judgeCrossing,
        { input },
        { signal: asking.signal },
      ).catch(() => null);
      if (answer?.isGiven) setJudgement(answer.data.judgeCrossing);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [values, key, version]);
  return judgement;
}
