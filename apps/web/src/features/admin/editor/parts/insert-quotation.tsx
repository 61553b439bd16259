'use client';

import { Button, Dialog } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useState } from 'react';
import type { CheckGround } from '@headcount/ledger/prose';
import type { Bring } from '../saving/use-ground.ts';
import { insertBlock } from '../insert-block.ts';
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
  const done = () => {
    setChosen('');
    onClose();
  };
  const setApart = () => {
    insertBlock(editor, { type: 'quotation', attrs: { quote: chosen } });
    done();
  };
  const putInLine = () => {
    if (words === undefined) return;
    const marks = [{ type: 'quote', attrs: { quote: chosen } }];
    const content = { type: 'text', text: words, marks };
    // A block that is chosen would give way to the words.
    if (editor.state.selection instanceof TextSelection) {
      editor.chain().focus().insertContent(content).run();
    } else insertBlock(editor, { type: 'paragraph', content: [content] });
    done();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Insert a quotation"
      actions={
        <>
          <Button variant="primary" disabled={words === undefined} onClick={setApart}>
            Set it apart
          </Button>
          <Button disabled={words === undefined} onClick={putInLine}>
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
