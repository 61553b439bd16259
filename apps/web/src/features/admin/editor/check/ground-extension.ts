import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { type CheckContext, checkContextOf, type CheckGround } from '@headcount/ledger/prose';

/** What the ledger holds, as the editor knows it. */
export interface KnownGround {
  ground: CheckGround;
  context: CheckContext;
}

/** The meta of a transaction that brings a new ground. */
export const GROUND = new PluginKey<KnownGround>('ground');

/** What the ledger holds, for whatever the editor shows of it. */
export const groundIn = (state: EditorState): KnownGround | undefined => GROUND.getState(state);

/** Keeps what the ledger holds beside the text, for offers and for the words of quotations and drawings. */
export const groundExtension = (first: CheckGround) =>
  Extension.create({
    name: 'ground',
    // Whoever reads it in the same transaction comes after it.
    priority: 1000,
    addProseMirrorPlugins: () => [
      new Plugin<KnownGround>({
        key: GROUND,
        state: {
          init: () => known(first),
          apply: (transaction, before) => {
            const ground = transaction.getMeta(GROUND) as CheckGround | undefined;
            return ground ? known(ground) : before;
          },
        },
      }),
    ],
  });

const known = (ground: CheckGround): KnownGround => ({ ground, context: checkContextOf(ground) });
