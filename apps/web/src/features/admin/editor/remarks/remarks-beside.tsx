'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect } from 'react';
import { followWords } from '@headcount/ledger';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { CommentPanel } from '../../publishing/comment-panel.tsx';
import { anchorIn } from '../parts/anchor-in.ts';
import { documentOf } from '../schema/document-of.ts';
import { placedRemarks, type Remark, REMARKS } from './remarks-plugin.ts';

export const RemarksBeside_draft = graphql(`
  fragment RemarksBeside_draft on Draft {
    document
    comments {
      id
      resolvedAt
      standsAt {
        path
        from
        to
        words
      }
    }
    ...CommentPanel_draft
  }
`);

/** The remarks on a draft, in the order of the lines that they are about, each with its way there. */
export const RemarksBeside = ({
  editor,
  draft: masked,
  onBeforeStep,
}: {
  editor: Editor | null;
  draft: FragmentType<typeof RemarksBeside_draft>;
  onBeforeStep: () => Promise<number | null>;
}) => {
  const draft = readFragment(RemarksBeside_draft, masked);
  const here = useEditorState({
    editor,
    selector: ({ editor: now }) => (now ? remarksIn(now) : null),
  });

  useEffect(() => {
    if (!editor) return;
    const { state, view } = editor;
    const now = documentOf(state.doc);
    // What was saved last and what is written here may differ by now.
    const remarks = draft.comments
      .filter(({ resolvedAt }) => !resolvedAt)
      .map(({ id, standsAt }): Remark => {
        return { id, place: standsAt ? followWords(draft.document, standsAt, now) : null };
      });
    view.dispatch(state.tr.setMeta(REMARKS, remarks).setMeta('addToHistory', false));
  }, [editor, draft]);

  return (
    <CommentPanel
      draft={draft}
      onBeforeStep={onBeforeStep}
      anchorNow={() => (editor ? anchorIn(editor) : null)}
      chosen={here?.chosen ?? null}
      standing={here?.standing ?? []}
      onGo={(id) => {
        const remark = editor && placedRemarks(editor.state).find((one) => one.id === id);
        if (remark) editor.chain().focus().setTextSelection(remark).scrollIntoView().run();
      }}
    />
  );
};

/** The words that are chosen, and the remarks in the order of the text, with the words under each. */
const remarksIn = (editor: Editor) => {
  const { doc, selection } = editor.state;
  return {
    chosen: anchorIn(editor)?.words ?? null,
    standing: placedRemarks(editor.state)
      .toSorted((a, b) => a.from - b.from)
      .map(({ id, from, to }) => ({
        id,
        words: doc.textBetween(from, to),
        isHere: selection.from <= to && selection.to >= from,
      })),
  };
};
