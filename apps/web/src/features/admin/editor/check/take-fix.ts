import type { Editor } from '@tiptap/core';
import type { Fix } from '@headcount/ledger/prose';
import type { Range } from './range-of.ts';

/**
 * Does what a fix says to a stretch of the text: writes its words there, lays its mark on them. A
 * mark of the same kind that stood there gives way; the style of the old words stays.
 */
export function takeFix(editor: Editor, { from, to }: Range, fix: Fix): boolean {
  const { state } = editor;
  const { tr, schema } = state;
  const style = state.doc.resolve(Math.min(from + 1, to)).marks();
  let end = to;
  if (fix.replacement !== null) {
    const kept = fix.bindTo ? style.filter((mark) => mark.type.name !== fix.bindTo?.type) : style;
    tr.replaceWith(from, to, schema.text(fix.replacement, kept));
    end = from + fix.replacement.length;
  }
  const type = fix.bindTo && schema.marks[fix.bindTo.type];
  if (fix.bindTo && type) {
    tr.removeMark(from, end, type).addMark(from, end, type.create({ ...fix.bindTo.attrs }));
  }
  if (!tr.docChanged) return false;
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}
