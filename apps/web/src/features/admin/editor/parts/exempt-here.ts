import type { Editor } from '@tiptap/core';
import type { ExemptReason } from '@headcount/ledger';
import { placedDiagnostics } from '../check/diagnostics-extension.ts';
import type { Range } from '../check/range-of.ts';

/**
 * The words that an exemption would be about: those that are chosen, those under the caret that are
 * exempt already, or those that the check marks there. Null where there are none.
 */
export function exemptible(editor: Editor): Range | null {
  const { selection } = editor.state;
  const { from, to, empty } = selection;
  if (!empty) return { from, to };
  if (editor.isActive('exempt')) return { from, to };
  return placedDiagnostics(editor.state).find((one) => one.from <= from && one.to >= to) ?? null;
}

/** Says that words need no record, and why; null: that they do need one. */
export function exemptHere(editor: Editor, reason: ExemptReason | null): boolean {
  const range = exemptible(editor);
  if (!range) return false;
  const chain = editor.chain().focus();
  const chosen = editor.isActive('exempt')
    ? chain.extendMarkRange('exempt')
    : chain.setTextSelection(range);
  const marked = reason ? chosen.setMark('exempt', { reason }) : chosen.unsetMark('exempt');
  return marked.setTextSelection(range.to).run();
}
