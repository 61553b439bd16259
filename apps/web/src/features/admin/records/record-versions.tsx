'use client';

import { Button, ErrorMessage, Field, TextInput } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { RecordKind } from '@/generated/staff/graphql.ts';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { formatMoment } from '../words/format-moment.ts';

const restoreRecordVersion = graphql(`
  mutation RestoreRecordVersion($input: RestoreRecordVersionInput!) {
    restoreRecordVersion(input: $input) {
      __typename
      ... on RecordRefused {
        faults {
          message
        }
      }
    }
  }
`);

/** One version of a record: who made it, when, why, and what it changed. */
interface Version {
  version: number;
  at: string;
  reason?: string | null | undefined;
  by: { name: string };
  changes: readonly {
    field: string;
    before?: string | null | undefined;
    after?: string | null | undefined;
  }[];
}

/** Every version of a record, the latest first. An earlier one is restored as a new one, with a reason. */
export const RecordVersions = ({
  kind,
  recordKey,
  versions,
}: {
  kind: RecordKind;
  recordKey: string;
  versions: readonly Version[];
}) => {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const latest = versions[0]?.version ?? 1;
  const restore = async (of: number, reason: string) => {
    const input = { kind, key: recordKey, version: latest, of, reason };
    const answer = await askStaffFromBrowser(restoreRecordVersion, { input });
    if (!answer.isGiven) return setProblem(staffFailureWords(answer.failure));
    const result = answer.data.restoreRecordVersion;
    if (result.__typename === 'RecordChanged') return router.refresh();
    setProblem(
      result.__typename === 'RecordRefused'
        ? result.faults.map(({ message }) => message).join(' ')
        : 'Somebody recorded another version meanwhile: open this page anew.',
    );
  };
  return (
    <section aria-labelledby="versions" className="flex flex-col gap-2">
      <h2 id="versions" className="font-serif text-heading">
        Versions
      </h2>
      {problem && <ErrorMessage title="It was not restored">{problem}</ErrorMessage>}
      <ol reversed className="flex flex-col divide-y divide-hairline font-sans text-note">
        {versions.map(({ version, at, by, reason, changes }) => (
          <li key={version} className="flex flex-col gap-1 py-2">
            <p>
              Version {version}, {by.name}, {formatMoment(at)} UTC
              {reason && ` · ${reason}`}
            </p>
            {changes.map(({ field, before, after }) => (
              <p key={field} className="text-muted">
                {field}: <del>{before ?? 'nothing'}</del> <ins>{after ?? 'nothing'}</ins>
              </p>
            ))}
            {version !== latest && (
              <details>
                <summary>Restore this version…</summary>
                <form
                  className="flex flex-wrap items-end gap-2 py-2"
                  onSubmit={(event) => {
                    event.preventDefault();
                    void restore(version, String(new FormData(event.currentTarget).get('reason')));
                  }}
                >
                  <Field label="Why" htmlFor={`restore-${version}`}>
                    <TextInput id={`restore-${version}`} name="reason" required />
                  </Field>
                  <Button type="submit">Restore it</Button>
                </form>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
