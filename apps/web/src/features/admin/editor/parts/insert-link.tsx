'use client';

import { Button, Dialog, Field, TextInput } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { isSafeHref } from '@headcount/ledger';

/** Gives the chosen words an address to lead to, or takes it away. */
export const InsertLink = ({
  editor,
  isOpen,
  onClose,
}: {
  editor: Editor;
  isOpen: boolean;
  onClose: () => void;
}) => {
  const [fault, setFault] = useState<string | null>(null);
  const set = (href: string) => {
    if (href !== '' && !isSafeHref(href)) {
      setFault(
        `“${href}” is not an address: write https://…, mailto:… or one of this site, /sources.`,
      );
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (href === '') chain.unsetMark('link').run();
    else chain.setMark('link', { href }).run();
    setFault(null);
    onClose();
  };
  const present = String(editor.getAttributes('link')['href'] ?? '');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Link">
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          set(String(new FormData(event.currentTarget).get('href')).trim());
        }}
      >
        <Field
          label="Address"
          htmlFor="link-href"
          error={fault}
          hint="Leave it empty to take the link away."
        >
          <TextInput id="link-href" name="href" defaultValue={present} autoComplete="off" />
        </Field>
        <div>
          <Button variant="primary" type="submit">
            Set the link
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
