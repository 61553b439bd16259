'use client';

import type { Editor } from '@tiptap/core';
import type { CheckGround } from '@headcount/ledger/prose';
import { ChooseExemption } from './choose-exemption.tsx';
import { type ChartPlace, EditChart } from './edit-chart.tsx';
import { InsertLink } from './insert-link.tsx';
import { InsertQuotation } from './insert-quotation.tsx';

/** What is asked while one writes: where a link leads, which quotation, why a number needs no record, what a drawing shows. */
export type EditorQuestion =
  | { kind: 'LINK' | 'QUOTATION' | 'EXEMPTION' }
  | { kind: 'CHART'; place: ChartPlace };

/** The question that is asked, if any. */
export const EditorDialogs = ({
  editor,
  ground,
  question,
  onClose,
}: {
  editor: Editor;
  ground: CheckGround;
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
        isOpen={kind === 'QUOTATION'}
        onClose={onClose}
      />
      <ChooseExemption editor={editor} isOpen={kind === 'EXEMPTION'} onClose={onClose} />
      <EditChart
        editor={editor}
        ground={ground}
        place={question?.kind === 'CHART' ? question.place : null}
        onClose={onClose}
      />
    </>
  );
};
