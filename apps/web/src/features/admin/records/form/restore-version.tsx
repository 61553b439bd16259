'use client';

import { Button, ErrorMessage, Field, TextInput } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { RecordKind } from '@/generated/staff/graphql.ts';
import { restoreVersion } from './change-record.ts';

/** Brings back what an earlier version said, as a new version, with a reason. */
export const RestoreVersion = ({
  kind,
  recordKey,
  of,
  latest,
}: {
  kind: RecordKind;
  recordKey: string;
  /** The version to bring back. */
  of: number;
  /** The latest version that was seen. */
  latest: number;
}) => {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const restore = async (reason: string) => {
    const found = await restoreVersion({ kind, key: recordKey, version: latest, of, reason });
    setProblem(found);
    if (found === null) router.refresh();
  };
  return (
    <details>
      <summary>Restore this version…</summary>
      <form
        className="flex flex-wrap items-end gap-2 py-2"
        onSubmit={(event) => {
          event.preventDefault();
          void restore(String(new FormData(event.currentTarget).get('reason')));
        }}
      >
        <Field label="Why" htmlFor={`restore-${of}`}>
          <TextInput id={`restore-${of}`} name="reason" autoComplete="off" required />
        </Field>
        <Button type="submit">Restore it</Button>
      </form>
      {problem && <ErrorMessage title="It was not restored">{problem}</ErrorMessage>}
    </details>
  );
};
