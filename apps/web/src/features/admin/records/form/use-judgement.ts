import { useEffect, useState } from 'react';
import type { Filing, FormValues } from './form-values.ts';
import type { Judged, RecordEntry } from './record-entry.ts';

/** Milliseconds after the last key until the ledger is asked. */
const PAUSE = 400;

/** What the ledger makes of a form while it is filled in; the last answer stands until the next. */
export function useJudgement<Values extends FormValues<Values>, Input, Judgement extends Judged>(
  entry: RecordEntry<Values, Input, Judgement>,
  values: Values,
  { key, version, changeReason, holdForRelease }: Filing,
): Judgement | null {
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const input = entry.inputOf(values, { key, version, changeReason, holdForRelease });
      const answer = await entry.judge(input, asking.signal).catch(() => null);
      if (answer && !asking.signal.aborted) setJudgement(answer);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [entry, values, key, version, changeReason, holdForRelease]);
  return judgement;
}
