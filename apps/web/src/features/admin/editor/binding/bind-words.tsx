'use client';

import { Button, Dialog, Field, Select } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import type { CheckGround } from '@headcount/ledger/prose';
import type { Bring } from '../saving/use-ground.ts';
import { BindComparison } from './bind-comparison.tsx';
import { BindEvent } from './bind-event.tsx';
import { BindFigure } from './bind-figure.tsx';
import { unbind, wordsToBind } from './words-to-bind.ts';

/** What each way to bind is given. */
export interface BindingPart {
  editor: Editor;
  ground: CheckGround;
  range: { from: number; to: number; words: string };
  bring: Bring;
  onDone: () => void;
}

const WAYS = {
  FIGURE: { label: 'a figure', Part: BindFigure },
  EVENT: { label: 'an event’s number', Part: BindEvent },
  COMPARISON: { label: 'a comparison of two figures', Part: BindComparison },
};

/** Ties words to a record that the writer finds: a figure, an event, or two figures that they compare. */
export const BindWords = ({
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
  const [way, setWay] = useState<keyof typeof WAYS>('FIGURE');
  const range = isOpen ? wordsToBind(editor) : null;
  const { Part } = WAYS[way];
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Bind to the ledger">
      {range ? (
        <div className="flex flex-col gap-3">
          <p className="font-serif text-note italic">
            <q>{range.words}</q>
          </p>
          <Field label="These words print" htmlFor="bind-way">
            <Select
              id="bind-way"
              value={way}
              options={Object.entries(WAYS).map(([value, { label }]) => ({ value, label }))}
              onChange={({ target }) => setWay(target.value as keyof typeof WAYS)}
            />
          </Field>
          <Part editor={editor} ground={ground} range={range} bring={bring} onDone={onClose} />
          {range.isBound && (
            <div>
              <Button
                variant="quiet"
                onClick={() => {
                  unbind(editor, range);
                  onClose();
                }}
              >
                Take its binding away
              </Button>
            </div>
          )}
        </div>
      ) : (
        <p className="font-sans text-note">
          Choose words of one paragraph first, or put the caret on a number that the check marks.
        </p>
      )}
    </Dialog>
  );
};
