'use client';

import { Button, Combobox, type ComboboxOption, Dialog, Field } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import type { CheckGround } from '@headcount/ledger/prose';

/** Chooses a quotation among the records: set apart, or within the line. */
export const InsertQuotation = ({
  editor,
  ground,
  isOpen,
  onClose,
}: {
  editor: Editor;
  ground: CheckGround;
  isOpen: boolean;
  onClose: () => void;
}) => {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ComboboxOption | null>(null);
  const options = ground.quotes
    .map(([value, [label = '']]) => ({ value, label }))
    .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()));
  const insert = (content: object) => {
    editor.chain().focus().insertContent(content).run();
    setChosen(null);
    onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Insert a quotation"
      actions={
        <>
          <Button
            variant="primary"
            disabled={!chosen}
            onClick={() => chosen && insert({ type: 'quotation', attrs: { quote: chosen.value } })}
          >
            Set it apart
          </Button>
          <Button
            disabled={!chosen}
            onClick={() =>
              chosen &&
              insert({
                type: 'text',
                text: chosen.label,
                marks: [{ type: 'quote', attrs: { quote: chosen.value } }],
              })
            }
          >
            Put it in the line
          </Button>
        </>
      }
    >
      <Field
        label="Whose words"
        htmlFor="quotation"
        hint="The words come from the record and stay its own."
      >
        <Combobox
          id="quotation"
          value={chosen}
          options={options}
          onType={setWords}
          onChoose={setChosen}
        />
      </Field>
    </Dialog>
  );
};
