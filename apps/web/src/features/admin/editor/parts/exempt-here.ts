import type { Editor } from '@tiptap/core';
import type { ExemptReason } from '@headcount/ledger';

/** Says that the chosen words need no record, and why; words that were exempt no longer are. */
export function exemptHere(editor: Editor, reason: ExemptReason = 'IDIOM'): boolean {
  const chain = editor.chain().focus();
  return editor.isActive('exempt')
    ? chain.extendMarkRange('exempt').unsetMark('exempt').run()
    : chain.setMark('exempt', { reason }).run();
}
