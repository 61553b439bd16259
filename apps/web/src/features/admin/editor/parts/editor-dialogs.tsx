'use client';

import type { Editor } from '@tiptap/core';
import type { CheckGround } from '@headcount/ledger/prose';
import { BindWords } from '../binding/bind-words.tsx';
import { type ChartPlace, EditChart } from '../drawing/edit-chart.tsx';
import type { Bring } from '../saving/use-ground.ts';
import { ChooseExemption } from './choose-exemption.tsx';
import { InsertLink } from './insert-link.tsx';
import { InsertQuotation } from './insert-quotation.tsx';

/** What is asked while one writes: where a link leads, which quotation, what a number is tied to or why it needs no record, what a drawing shows. */
export type EditorQuestion =
  | { kind: 'LINK' | 'QUOTATION' | 'BINDING' | 'EXEMPTION' }
  | { kind: 'CHART'; place: ChartPlace };

/** The question that is asked, if any. */
export const EditorDialogs = ({
  editor,
  ground,
  bring,
  question,
  onClose,
}: {
  editor: Editor;
  ground: CheckGround;
  bring: Bring;
  question: EditorQuestion | null;
  onClose: () => void;
}) => {
  const kind = question?.kind;
  return (
    <>
      <InsertLink editor={editor} isOpen={kind === 'LINK'} onClose={onClose} />
      <InsertQuotation
        editor={editor}
        ground={ground}
        bring={bring}
        isOpen={kind === 'QUOTATION'}
        onClose={onClose}
      />
      <BindWords
        editor={editor}
        ground={ground}
        bring={bring}
        isOpen={kind === 'BINDING'}
        onClose={onClose}
      />
      <ChooseExemption editor={editor} isOpen={kind === 'EXEMPTION'} onClose={onClose} />
      <EditChart
        editor={editor}
        bring={bring}
        place={question?.kind === 'CHART' ? question.place : null}
        onClose={onClose}
      />
    </>
  );
};
