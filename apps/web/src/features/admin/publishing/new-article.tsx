'use client';

import { Button, ErrorMessage, Field, TextInput } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { beginDraft } from './begin-draft.ts';

/** Begins an article with its headline; everything else comes while it is written. */
export const NewArticle = () => {
  const router = useRouter();
  const [reason, setReason] = useState<string | null>(null);
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={async (event) => {
        event.preventDefault();
        const headline = String(new FormData(event.currentTarget).get('headline')).trim();
        const begun = await beginDraft({ headline });
        if ('reason' in begun) setReason(begun.reason);
        else router.push(`/admin/articles/${begun.id}`);
      }}
    >
      <Field label="Headline of a new article" htmlFor="new-headline">
        <TextInput id="new-headline" name="headline" required maxLength={300} size={40} />
      </Field>
      <Button type="submit" variant="primary">
        Begin it
      </Button>
      {reason && <ErrorMessage title="It was not begun">{reason}</ErrorMessage>}
    </form>
  );
};
