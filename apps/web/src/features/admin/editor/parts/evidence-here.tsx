'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { CheckGround } from '@headcount/ledger/prose';
import { type Bindings, bindingsHere } from './bindings-at.ts';
import { EvidenceOf } from './evidence-of.tsx';

/** What stands behind the words under the caret. */
export const EvidenceHere = ({ editor, ground }: { editor: Editor; ground: CheckGround }) => {
  const here = useEditorState({ editor, selector: ({ editor: now }) => bindingsHere(now.state) });
  return isBound(here) ? (
    <EvidenceOf bindings={here} ground={ground} />
  ) : (
    <p className="font-sans text-label text-muted">
      Put the caret on a bound number, or point at it, to see what stands behind it.
    </p>
  );
};

const isBound = (bindings: Bindings): boolean =>
  Object.values(bindings).some((value) => value !== null);
