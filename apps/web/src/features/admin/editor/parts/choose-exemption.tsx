'use client';

import { Button, ChoiceGroup, Dialog } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { exemptHere, exemptible } from './exempt-here.ts';
import { EXEMPT_REASONS } from './exempt-words.ts';

/** Asks why a number needs no record. */
export const ChooseExemption = ({
  editor,
  isOpen,
  onClose,
}: {
  editor: Editor;
  isOpen: boolean;
  onClose: () => void;
}) => {
  const range = isOpen ? exemptible(editor) : null;
  const present = String(editor.getAttributes('exempt')['reason'] ?? '');
  const decide = (chosen: FormDataEntryValue | null) => {
    const found = EXEMPT_REASONS.find(({ reason }) => reason === chosen);
    if (found) exemptHere(editor, found.reason);
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Needs no record">
      {range ? (
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            decide(new FormData(event.currentTarget).get('exemption'));
          }}
        >
          {range.from < range.to && (
            <p className="font-serif text-note italic">
              <q>{editor.state.doc.textBetween(range.from, range.to)}</q>
            </p>
          )}
          <ChoiceGroup
            kind="one"
            legend="Why"
            name="exemption"
            defaultChosen={present ? [present] : []}
            choices={EXEMPT_REASONS.map(({ reason, words, hint }) => ({
              value: reason,
              label: words,
              detail: hint,
            }))}
          />
          <div className="flex flex-wrap gap-3">
            <Button variant="primary" type="submit">
              Exempt it
            </Button>
            {present && (
              <Button
                onClick={() => {
                  exemptHere(editor, null);
                  onClose();
                }}
              >
                It needs a record after all
              </Button>
            )}
          </div>
        </form>
      ) : (
        <p className="font-sans text-note">
          Choose the words first, or put the caret on a number that the check marks.
        </p>
      )}
    </Dialog>
  );
};
