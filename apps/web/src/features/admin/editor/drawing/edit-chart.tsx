'use client';

import { Dialog } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { insertBlock } from '../insert-block.ts';
import type { Bring } from '../saving/use-ground.ts';
import { ChartForm } from './chart-form.tsx';
import { chartAttrsOf, chartValuesOf } from './chart-values.ts';

/** Which drawing is meant: the one at a position, or a new one. */
export type ChartPlace = number | 'NEW' | null;

/** Asks what a drawing of the article shows, and puts it there. */
export const EditChart = ({
  editor,
  bring,
  place,
  onClose,
}: {
  editor: Editor;
  bring: Bring;
  place: ChartPlace;
  onClose: () => void;
}) => {
  const isNew = typeof place !== 'number';
  return (
    <Dialog
      isOpen={place !== null}
      onClose={onClose}
      title="A drawing from the ledger"
      width="wide"
    >
      <ChartForm
        opened={chartValuesOf(isNew ? {} : editor.state.doc.nodeAt(place)?.attrs)}
        act={isNew ? 'Insert it' : 'Change it'}
        bring={bring}
        onDone={(values) => {
          const attrs = chartAttrsOf(values);
          if (isNew) insertBlock(editor, { type: 'chart', attrs });
          else
            editor.chain().focus().setNodeSelection(place).updateAttributes('chart', attrs).run();
          onClose();
        }}
      />
    </Dialog>
  );
};
