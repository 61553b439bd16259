'use client';

import { Button, Dialog } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import type { CheckGround } from '@headcount/ledger/prose';
import type { Bring } from '../saving/use-ground.ts';
import { BroughtRecord } from './brought-record.tsx';

/** Chooses a quotation among the records: set apart, or within the line. */
export const InsertQuotation = ({
  editor,
  ground,
  bring,
  isOpen,
  onClose,
}: {
  editor: Editor;
  ground: CheckGround;
  bring: Bring;
  isOpen: boolean;
  onClose: () => void;
}) => {
  const [chosen, setChosen] = useState('');
  const words = ground.quotes.find(([key]) => key === chosen)?.[1][0];
  const insert = (content: object) => {
    editor.chain().focus().insertContent(content).run();
    setChosen('');
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
            disabled={words === undefined}
            onClick={() => insert({ type: 'quotation', attrs: { quote: chosen } })}
          >
            Set it apart
          </Button>
          <Button
            disabled={words === undefined}
            onClick={() =>
              insert({
                type: 'text',
                text: words,
                marks: [{ type: 'quote', attrs: { quote: chosen } }],
              })
            }
          >
            Put it in the line
          </Button>
        </>
      }
    >
      <BroughtRecord
        id="quotation"
        label="Whose words"
        kind="QUOTE"
        value={chosen}
        hint="The words come from the record and stay its own."
        bring={bring}
        onChange={setChosen}
      />
      {words !== undefined && (
        <p className="font-serif text-note italic">
          <q>{words}</q>
        </p>
      )}
    </Dialog>
  );
};
