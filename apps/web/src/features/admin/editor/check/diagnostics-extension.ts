import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Diagnostic } from '@headcount/ledger/prose';
import { type Range, rangeOf } from './range-of.ts';
import { takeFix } from './take-fix.ts';

/** A diagnostic where it stands now: the text may have moved on since it was checked. */
export interface PlacedDiagnostic extends Range {
  diagnostic: Diagnostic;
}

interface Shown {
  placed: readonly PlacedDiagnostic[];
  decorations: DecorationSet;
}

const key = new PluginKey<Shown>('diagnostics');

/** The diagnostics that the text shows, where they stand now. */
export const placedDiagnostics = (state: Parameters<typeof key.getState>[0]) =>
  key.getState(state)?.placed ?? [];

/** The meta of a transaction that brings the diagnostics of a check. */
export const DIAGNOSTICS = key;

/**
 * Marks what the check found, walks from one to the next (F8, Shift-F8), and takes the fix of the one
 * under the caret (Alt-Enter).
 */
export const DiagnosticsExtension = Extension.create({
  name: 'diagnostics',

  addProseMirrorPlugins() {
    return [
      new Plugin<Shown>({
        key,
        state: {
          init: () => ({ placed: [], decorations: DecorationSet.empty }),
          apply(transaction, shown, _old, { doc }) {
            const diagnostics = transaction.getMeta(key) as readonly Diagnostic[] | undefined;
            if (diagnostics) {
              const placed = diagnostics.flatMap((diagnostic) => {
                const range = rangeOf(doc, diagnostic.path, diagnostic.span);
                return range ? [{ ...range, diagnostic }] : [];
              });
              return { placed, decorations: DecorationSet.create(doc, placed.map(underline)) };
            }
            if (!transaction.docChanged) return shown;
            const { mapping } = transaction;
            return {
              placed: shown.placed
                .map(({ from, to, diagnostic }) => ({
                  from: mapping.map(from, 1),
                  to: mapping.map(to, -1),
                  diagnostic,
                }))
                .filter(({ from, to }) => from < to),
              decorations: shown.decorations.map(mapping, doc),
            };
          },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ];
  },

  addKeyboardShortcuts() {
    const walk = (step: 1 | -1) => {
      const placed = placedDiagnostics(this.editor.state);
      const { from } = this.editor.state.selection;
      const ahead = step === 1 ? placed : placed.toReversed();
      const next = ahead.find((one) => (step === 1 ? one.from > from : one.from < from));
      const target = next ?? ahead[0];
      if (!target) return false;
      return this.editor.chain().focus().setTextSelection(target.from).scrollIntoView().run();
    };
    return {
      F8: () => walk(1),
      'Shift-F8': () => walk(-1),
      'Alt-Enter': () => {
        const { from, to } = this.editor.state.selection;
        const here = placedDiagnostics(this.editor.state).find(
          (one) => one.from <= to && one.to >= from && one.diagnostic.fix,
        );
        return here?.diagnostic.fix ? takeFix(this.editor, here, here.diagnostic.fix) : false;
      },
    };
  },
});

const underline = ({ from, to, diagnostic }: PlacedDiagnostic): Decoration => {
  const attributes = {
    class: `diagnosed diagnosed-${diagnostic.severity.toLowerCase()}`,
    title: diagnostic.message,
  };
  return diagnostic.span.end > diagnostic.span.start
    ? Decoration.inline(from, to, attributes)
    : Decoration.node(from, to, attributes);
};
