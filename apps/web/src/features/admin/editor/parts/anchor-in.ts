import type { Editor } from '@tiptap/core';
import type { WordsPlace } from '@headcount/ledger';
import { placeOf } from '../remarks/place-of.ts';

/** The words that are chosen in one line, as a remark names them; null where none are. */
export const anchorIn = ({ state }: Editor): WordsPlace | null =>
  placeOf(state.doc, state.selection);
