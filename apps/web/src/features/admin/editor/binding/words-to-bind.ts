import { type Editor, getMarkRange } from '@tiptap/core';
import { placedDiagnostics } from '../check/diagnostics-extension.ts';
import type { Range } from '../check/range-of.ts';

const BINDINGS = ['figure', 'event', 'comparison', 'quote', 'exempt'] as const;

/** Words that may be tied to the ledger, and what they are tied to already. */
export interface WordsToBind extends Range {
  words: string;
  isBound: boolean;
}

/**
 * The words that are chosen, those under the caret that are bound, or those that the check marks
 * there. Null where there are none, or where they run over more than one paragraph.
 */
export function wordsToBind(editor: Editor): WordsToBind | null {
  const { doc, selection } = editor.state;
  const { from, to, empty, $from, $to } = selection;
  const bound = boundAround(editor);
  const range = !empty
    ? { from, to }
    : (bound ?? placedDiagnostics(editor.state).find((one) => one.from <= from && one.to >= to));
  if (!range || !$from.sameParent($to)) return null;
  return { ...range, words: doc.textBetween(range.from, range.to), isBound: bound !== null };
}

/** Takes away whatever ties words to the ledger. */
export function unbind(editor: Editor, { from, to }: Range): void {
  const chain = editor.chain().focus().setTextSelection({ from, to });
  for (const name of BINDINGS) chain.unsetMark(name);
  chain.setTextSelection(to).run();
}

function boundAround({ state: { schema, selection } }: Editor): Range | null {
  for (const name of BINDINGS) {
    const type = schema.marks[name];
    const range = type && getMarkRange(selection.$from, type);
    if (range) return range;
  }
  return null;
}
