import type { Editor, JSONContent } from '@tiptap/core';
import { GapCursor } from '@tiptap/pm/gapcursor';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';

/**
 * Puts a block into the body after the one at the caret, or in the place of an empty paragraph there,
 * and the caret behind it. What is chosen stays; from outside the body it goes to the body's end.
 */
export function insertBlock(editor: Editor, content: JSONContent): void {
  const { state, view } = editor;
  view.dispatch(withBlock(state, state.schema.nodeFromJSON(content)));
  view.focus();
}

/** The step that does it. */
export function withBlock(state: EditorState, block: Node): Transaction {
  const { from, to } = placeFor(state);
  const tr = state.tr.replaceWith(from, to, block);
  const behind = tr.doc.resolve(from + block.nodeSize);
  const next = behind.nodeAfter;
  const caret = next && !next.isAtom ? Selection.near(behind) : new GapCursor(behind);
  return tr.setSelection(caret).scrollIntoView();
}

/** A stretch of the body between two blocks, or an empty paragraph, which gives way. */
function placeFor({ doc, selection: { $to } }: EditorState): { from: number; to: number } {
  const end = endOfBody(doc);
  const isInBody = $to.depth > 0 && $to.node(1).type.name === 'body';
  const $at = isInBody ? $to : doc.resolve(end);
  const after = $at.depth > 1 ? $at.after(2) : $at.pos;
  const before = doc.resolve(after).nodeBefore;
  const isEmpty = before?.type.name === 'paragraph' && before.content.size === 0;
  return { from: isEmpty ? after - before.nodeSize : after, to: after };
}

function endOfBody(doc: Node): number {
  let end = 0;
  doc.forEach((part, offset) => {
    if (part.type.name === 'body') end = offset + part.nodeSize - 1;
  });
  return end;
}
