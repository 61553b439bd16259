'use client';

import { Button, Field, TextArea, TextInput } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormWords } from '../account/form-words.tsx';
import { useFormFate } from '../account/use-form-fate.ts';
import { KeyPart } from '../records/form/key-part.tsx';
import { evidenceAddress } from './evidence-address.ts';
import { keepCopy } from './keep-copy.ts';

/** Takes a copy of what a citation cites; on a citation's own page of that one. */
export const CaptureForm = ({ citation: known }: { citation?: string }) => {
  const [chosen, setChosen] = useState('');
  const router = useRouter();
  const citation = known ?? chosen;
  const { fate, onSubmit } = useFormFate(async (form) => {
    const kept = await keepCopy(citation, form);
    if ('reason' in kept) return kept;
    if (known === undefined) router.push(evidenceAddress(citation));
    else router.refresh();
    return kept;
  });

  return (
    <form onSubmit={onSubmit} className="flex max-w-measure flex-col gap-2" noValidate>
      {known === undefined && (
        <KeyPart
          id="capture-citation"
          label="Evidence of"
          kind="CITATION"
          value={chosen}
          hint="A citation, found by its words, its title or its source."
          onChange={setChosen}
        />
      )}
      <Field
        label="File"
        htmlFor="capture-file"
        hint="A PDF, a picture (PNG, JPEG, GIF, WebP, SVG), a saved page (HTML, MHTML) or a text; at most 25 MB. The quoted words are looked for in it at once."
      >
        <input
          id="capture-file"
          name="file"
          type="file"
          accept=".pdf,.png,.jpg,.jpeg,.gif,.webp,.svg,.html,.htm,.mhtml,.mht,.txt"
          className="control"
          aria-describedby="capture-file-hint"
        />
      </Field>
      <Field
        label="Where it was taken"
        htmlFor="capture-url"
        hint="Left empty: the citation’s own address."
      >
        <TextInput
          id="capture-url"
          name="url"
          type="url"
          autoComplete="off"
          aria-describedby="capture-url-hint"
        />
      </Field>
      <Field label="Note for colleagues" htmlFor="capture-note">
        <TextArea id="capture-note" name="note" rows={2} />
      </Field>
      <FormWords fate={fate} />
      <div>
        <Button type="submit" variant="primary" disabled={fate.isWaiting}>
          {fate.isWaiting ? 'Reading …' : 'Keep as evidence'}
        </Button>
      </div>
    </form>
  );
};
