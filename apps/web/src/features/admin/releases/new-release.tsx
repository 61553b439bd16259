'use client';

import { Button, ErrorMessage, Field, TextInput } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { createRelease } from './change-release.ts';

/** Begins a release with what the newsroom calls it. */
export const NewRelease = () => {
  const router = useRouter();
  const [reason, setReason] = useState<string | null>(null);
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={async (event) => {
        event.preventDefault();
        const title = String(new FormData(event.currentTarget).get('title'));
        const begun = await createRelease({ title });
        if ('reason' in begun) setReason(begun.reason);
        else router.push(`/admin/releases/${begun.id}`);
      }}
    >
      <Field label="Title of a new release" htmlFor="new-release">
        <TextInput id="new-release" name="title" required maxLength={200} size={40} />
      </Field>
      <Button type="submit" variant="primary">
        Begin it
      </Button>
      {reason && <ErrorMessage title="It was not begun">{reason}</ErrorMessage>}
    </form>
  );
};
