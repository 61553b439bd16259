'use client';

import { Button, DataTable } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import type { AccountPageQuery } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { formatMoment } from '../words/format-moment.ts';
import { browserWords } from './browser-words.ts';
import { FormWords } from './form-words.tsx';
import type { FormFate } from './use-form-fate.ts';

const endMySessions = graphql(`
  mutation EndMySessions($input: EndMySessionsInput!) {
    endMySessions(input: $input) {
      __typename
      ... on SessionsEnded {
        count
      }
      ... on StaffRefused {
        message
      }
    }
  }
`);

/** Where the viewer is signed in, and the way out of each. */
export const SessionList = ({ sessions }: { sessions: AccountPageQuery['mySessions'] }) => {
  const [fate, setFate] = useState<FormFate>({ isWaiting: false, reason: null, done: null });
  const router = useRouter();
  const end = async (session: string | null) => {
    setFate({ isWaiting: true, reason: null, done: null });
    const answer = await askStaffFromBrowser(endMySessions, { input: { session } });
    if (!answer.isGiven) {
      setFate({ isWaiting: false, reason: staffFailureWords(answer.failure), done: null });
      return;
    }
    const outcome = answer.data.endMySessions;
    const isEnded = outcome.__typename === 'SessionsEnded';
    setFate({
      isWaiting: false,
      reason: isEnded ? null : outcome.message,
      done: isEnded ? endedWords(outcome.count) : null,
    });
    router.refresh();
  };

  return (
    <div className="flex flex-col items-start gap-2">
      <DataTable
        caption="Where you are signed in"
        columns={[
          { key: 'browser', header: 'Browser' },
          { key: 'since', header: 'Since (UTC)', isUnbroken: true },
          { key: 'used', header: 'Last used (UTC)', isUnbroken: true },
          { key: 'actions', header: 'Action' },
        ]}
        rows={sessions.map((session) => ({
          key: session.id,
          cells: {
            browser: browserWords(session.userAgent ?? null),
            since: formatMoment(session.createdAt),
            used: session.isThisOne ? 'This one, now' : formatMoment(session.lastUsedAt),
            actions: session.isThisOne ? null : (
              <Button
                variant="quiet"
                disabled={fate.isWaiting}
                onClick={() => void end(session.id)}
              >
                Sign out there
              </Button>
            ),
          },
        }))}
      />
      <FormWords fate={fate} />
      {sessions.length > 1 && (
        <Button disabled={fate.isWaiting} onClick={() => void end(null)}>
          Sign out everywhere else
        </Button>
      )}
    </div>
  );
};

const endedWords = (count: number): string =>
  count === 1 ? 'One session was ended.' : `${count} sessions were ended.`;
