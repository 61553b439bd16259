import type { Editor } from '@tiptap/core';
import type { Anchor } from '../../publishing/comment-panel.tsx';

/** The words that are chosen in one block, as a remark names them; null where none are. */
export function anchorIn({ state }: Editor): Anchor | null {
  const { $from, $to, from, to, empty } = state.selection;
  if (empty || !$from.sameParent($to) || !$from.parent.isTextblock) return null;
  const path = Array.from({ length: $from.depth }, (_, depth) => $from.index(depth));
  return {
    path,
    from: $from.parentOffset,
    to: $to.parentOffset,
    words: state.doc.textBetween(from, to),
  };
}
