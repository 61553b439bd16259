'use client';

import { useState } from 'react';
import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

/** What every change of an import answers. */
interface ChangeAnswer<TJob> {
  result:
    | { __typename: 'ImportChanged'; job: TJob }
    | { __typename: 'ImportChangeRefused'; faults: readonly string[] };
}

/** Sends changes of an import, one at a time; gives the import as it stands then, null when refused. */
export function useImportChange() {
  const [isWaiting, setIsWaiting] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const change = async <TJob, TVariables>(
    operation: TypedDocumentString<ChangeAnswer<TJob>, TVariables>,
    variables: TVariables,
  ): Promise<TJob | null> => {
    setIsWaiting(true);
    const answer = await askStaffFromBrowser(operation, variables);
    setIsWaiting(false);
    if (!answer.isGiven) {
      setFaults([staffFailureWords(answer.failure)]);
      return null;
    }
    const { result } = answer.data;
    setFaults(result.__typename === 'ImportChangeRefused' ? result.faults : []);
    return result.__typename === 'ImportChanged' ? result.job : null;
  };
  return { isWaiting, faults, setFaults, change };
}
