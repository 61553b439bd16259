'use client';

import { Button, ErrorMessage, Field, TextInput } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { RecordKind } from '@/generated/staff/graphql.ts';
import { RECORD_ROOMS } from '../../words/record-address.ts';
import { changeDeprecation } from './change-record.ts';

/**
 * Says that a record is no longer to be used, with a reason that stands beside it, or that it is
 * again. Nothing is deleted: what cites it stays readable.
 */
export const DeprecateRecord = ({
  kind,
  recordKey,
  version,
  reason,
  mayChange,
}: {
  kind: RecordKind;
  recordKey: string;
  /** The version that was seen. */
  version: number;
  /** Why it is no longer to be used; null while it is. */
  reason: string | null;
  /** Whether the viewer may say so; otherwise it is only told. */
  mayChange: boolean;
}) => {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const { one } = RECORD_ROOMS[kind];
  const isInUse = reason === null;
  const change = async (why: string) => {
    const found = await changeDeprecation({
      kind,
      key: recordKey,
      version,
      deprecatedReason: isInUse ? why : null,
      changeReason: why,
    });
    setProblem(found);
    if (found === null) router.refresh();
  };
  return (
    <section aria-labelledby="standing" className="flex flex-col gap-2 font-sans text-note">
      <h2 id="standing" className="font-serif text-heading font-[620] tracking-[-0.01em]">
        Standing
      </h2>
      <p>{isInUse ? `This ${one} is in use.` : `No longer to be used: ${reason}`}</p>
      {mayChange && (
        <details>
          <summary>{isInUse ? 'It is no longer to be used…' : 'It is to be used again…'}</summary>
          <form
            className="flex flex-wrap items-end gap-2 py-2"
            onSubmit={(event) => {
              event.preventDefault();
              void change(String(new FormData(event.currentTarget).get('why')));
            }}
          >
            <Field label="Why" htmlFor="deprecation-why">
              <TextInput id="deprecation-why" name="why" autoComplete="off" size={48} required />
            </Field>
            <Button type="submit">{isInUse ? 'Take it out of use' : 'Use it again'}</Button>
          </form>
        </details>
      )}
      {problem && <ErrorMessage title="It was not changed">{problem}</ErrorMessage>}
    </section>
  );
};
