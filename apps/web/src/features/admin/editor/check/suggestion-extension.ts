import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { type BindableNumber, bindingsAt, type CheckContext } from '@headcount/ledger/prose';
import { groundIn } from './ground-extension.ts';
import type { Range } from './range-of.ts';
import { takeFix } from './take-fix.ts';

/** What is offered for the number at the caret. */
export interface Offer extends Range {
  number: BindableNumber;
  /** Which of the fixes is chosen. */
  chosen: number;
}

const key = new PluginKey<Offer | null>('suggestion');

/** What is offered now; null for nothing. */
export const offerIn = (state: EditorState): Offer | null => key.getState(state) ?? null;

const BINDINGS = new Set(['figure', 'event', 'comparison', 'quote', 'exempt']);

/**
 * While a number is typed that the ledger knows, offers what it may be tied to: arrows choose, Enter
 * or Tab takes, Escape refuses until the next number.
 */
export const SuggestionExtension = Extension.create({
  name: 'suggestion',
  // Before the keys of lists and fields.
  priority: 200,

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin<Offer | null>({
        key,
        state: {
          init: () => null,
          apply(transaction, offer, _old, state) {
            const meta = transaction.getMeta(key) as Offer | null | undefined;
            if (meta !== undefined) return meta;
            if (transaction.docChanged) {
              const known = groundIn(state);
              return known ? offerAt(state, known.context) : null;
            }
            return transaction.selectionSet ? null : offer;
          },
        },
        props: {
          handleKeyDown(view, event) {
            const offer = offerIn(view.state);
            if (!offer || event.isComposing) return false;
            const say = (next: Offer | null) => view.dispatch(view.state.tr.setMeta(key, next));
            const { length } = offer.number.fixes;
            switch (event.key) {
              case 'ArrowDown':
                say({ ...offer, chosen: (offer.chosen + 1) % length });
                return true;
              case 'ArrowUp':
                say({ ...offer, chosen: (offer.chosen + length - 1) % length });
                return true;
              case 'Enter':
              case 'Tab': {
                const fix = offer.number.fixes[offer.chosen];
                if (event.shiftKey || event.altKey || !fix) return false;
                say(null);
                return takeFix(editor, offer, fix);
              }
              case 'Escape':
                say(null);
                return true;
              default:
                return false;
            }
          },
        },
      }),
    ];
  },
});

function offerAt({ selection, doc }: EditorState, context: CheckContext): Offer | null {
  const { $from, empty } = selection;
  const { parent, parentOffset } = $from;
  if (!empty || !parent.isTextblock) return null;
  const number = bindingsAt(parent.textContent, parentOffset, context);
  if (!number) return null;
  const start = $from.start();
  const range = { from: start + number.span.start, to: start + number.span.end };
  let isBound = false;
  doc.nodesBetween(range.from, range.to, ({ marks }) => {
    isBound ||= marks.some(({ type }) => BINDINGS.has(type.name));
  });
  return isBound ? null : { ...range, number, chosen: 0 };
}
