import { Button } from '@headcount/ui';
import type { Fix } from '@headcount/ledger/prose';
import type { Editor } from '@tiptap/core';
import type { Range } from '../check/range-of.ts';
import { takeFix } from '../check/take-fix.ts';

/** Lays a binding on the words, and gives the writer the text back. */
export const BindButton = ({
  editor,
  range,
  bindTo,
  replacement = null,
  onDone,
}: {
  editor: Editor;
  range: Range;
  bindTo: Fix['bindTo'];
  /** What is written in the place of the words; null leaves them. */
  replacement?: string | null;
  onDone: () => void;
}) => (
  <div>
    <Button
      variant="primary"
      onClick={() => {
        takeFix(editor, range, { label: '', replacement, bindTo });
        editor.commands.focus();
        onDone();
      }}
    >
      {replacement === null ? 'Bind it' : `Bind it and write “${replacement}”`}
    </Button>
  </div>
);
