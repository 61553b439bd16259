'use client';

import { Button, ErrorMessage } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

const restoreDraftVersion = graphql(`
  mutation RestoreDraftVersion($input: RestoreDraftVersionInput!) {
    restoreDraftVersion(input: $input) {
      __typename
      ... on DraftRefused {
        faults {
          message
        }
      }
    }
  }
`);

/** Makes a new version that says what this one said; nothing between them is lost. */
export const RestoreVersion = ({
  draft,
  version,
  of,
}: {
  draft: string;
  /** The latest version, as it was read. */
  version: number;
  of: number;
}) => {
  const router = useRouter();
  const [reason, setReason] = useState<string | null>(null);
  const restore = async () => {
    const input = { draft, version, of };
    const answer = await askStaffFromBrowser(restoreDraftVersion, { input });
    if (!answer.isGiven) return setReason(staffFailureWords(answer.failure));
    const result = answer.data.restoreDraftVersion;
    if (result.__typename === 'DraftSaved') return router.push(`/admin/articles/${draft}`);
    setReason(
      result.__typename === 'DraftRefused'
        ? result.faults.map(({ message }) => message).join(' ')
        : 'Somebody saved meanwhile: open this page anew.',
    );
  };
  return (
    <>
      <Button variant="quiet" onClick={() => void restore()}>
        Restore
      </Button>
      {reason && <ErrorMessage title="It was not restored">{reason}</ErrorMessage>}
    </>
  );
};
