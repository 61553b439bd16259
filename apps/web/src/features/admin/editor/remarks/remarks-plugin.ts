import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { Mappable } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type ArticleDocument, followWords, type WordsPlace } from '@headcount/ledger';
import { type Range, rangeOf } from '../check/range-of.ts';
import { documentOf } from '../schema/document-of.ts';
import { placeOf } from './place-of.ts';

/** A remark at the words that it is about, where they stand now. */
export interface PlacedRemark extends Range {
  id: string;
}

/** A remark whose words are no more, with the last text in which they stood. */
interface LostRemark {
  id: string;
  document: ArticleDocument;
  place: WordsPlace;
}

/** A remark, and where its words stand in the text that the editor holds; null where they are no more. */
export interface Remark {
  id: string;
  place: WordsPlace | null;
}

interface Shown {
  placed: readonly PlacedRemark[];
  lost: readonly LostRemark[];
}

/** The meta of a transaction that brings remarks which the editor does not show yet, and names all that it shall show. */
export const REMARKS = new PluginKey<Shown>('remarks');

const NONE: Shown = { placed: [], lost: [] };

/** The remarks whose words stand in the text, where they stand now. */
export const placedRemarks = (state: EditorState): readonly PlacedRemark[] =>
  REMARKS.getState(state)?.placed ?? [];

/**
 * Keeps remarks at their words while the text changes around them. Words that are taken out and come
 * back, by undoing or pasting, have their remark again.
 */
export const remarksPlugin = () =>
  new Plugin<Shown>({
    key: REMARKS,
    state: {
      init: () => NONE,
      apply(transaction, shown, old, { doc }) {
        const moved = transaction.docChanged ? move(transaction, shown, old.doc) : shown;
        const remarks = transaction.getMeta(REMARKS) as readonly Remark[] | undefined;
        return remarks ? take(remarks, moved, doc) : moved;
      },
    },
    props: {
      decorations: (state) =>
        DecorationSet.create(
          state.doc,
          placedRemarks(state).map(({ from, to, id }) =>
            Decoration.inline(from, to, { class: 'remarked', 'data-remark': id }),
          ),
        ),
    },
  });

function move(transaction: Transaction, { placed, lost }: Shown, old: Node): Shown {
  const { doc, mapping } = transaction;
  const moved = placed.map((remark) => ({
    id: remark.id,
    from: mapping.map(remark.from, 1),
    to: endIn(doc, mapping, remark.to),
    was: remark,
  }));
  const gone = moved.filter(({ from, to }) => from >= to);
  const stay = moved.filter(({ from, to }) => from < to);
  const mayReturn = gone.length > 0 || transaction.getMeta('history$') !== undefined;
  const missed = gone.length > 0 ? [...lost, ...gone.flatMap(({ was }) => lose(was, old))] : lost;
  if (missed.length === 0 || !(mayReturn || isPasted(transaction))) {
    return { placed: stay.map(withoutPast), lost };
  }
  const now = documentOf(doc);
  const found = missed.map((remark) => ({
    remark,
    range: rangeIn(doc, followWords(remark.document, remark.place, now)),
  }));
  return {
    placed: [
      ...stay.map(withoutPast),
      ...found.flatMap(({ remark: { id }, range }) => (range ? [{ id, ...range }] : [])),
    ],
    lost: found.flatMap(({ remark, range }) => (range ? [] : [remark])),
  };
}

/** The end of words: a word that is written on at its end is one word still. */
function endIn(doc: Node, mapping: Mappable, end: number): number {
  const to = mapping.map(end, -1);
  const $to = doc.resolve(to);
  const behind = $to.parent.textBetween($to.parentOffset, $to.parent.content.size);
  const added = behind.slice(0, Math.max(mapping.map(end, 1) - to, 0));
  return LETTER.test(charBefore($to)) ? to + (added.match(LETTERS)?.[0].length ?? 0) : to;
}

const LETTER = /[\p{L}\p{N}]$/u;
const LETTERS = /^[\p{L}\p{N}]+/u;

const charBefore = ({ parent, parentOffset }: ResolvedPos): string =>
  parent.isTextblock ? parent.textBetween(Math.max(parentOffset - 2, 0), parentOffset) : '';

const withoutPast = ({ id, from, to }: PlacedRemark): PlacedRemark => ({ id, from, to });

const isPasted = (transaction: Transaction): boolean =>
  ['paste', 'drop'].includes(String(transaction.getMeta('uiEvent')));

const lose = (remark: PlacedRemark, old: Node): LostRemark[] => {
  const place = placeOf(old, remark);
  return place ? [{ id: remark.id, document: documentOf(old), place }] : [];
};

const rangeIn = (doc: Node, place: WordsPlace | null): Range | null =>
  place && rangeOf(doc, place.path, { start: place.from, end: place.to });

/** What is shown already was moved with the text: only what is new is placed. */
function take(remarks: readonly Remark[], { placed, lost }: Shown, doc: Node): Shown {
  const wanted = new Set(remarks.map(({ id }) => id));
  const known = new Set([...placed, ...lost].map(({ id }) => id));
  const fresh = remarks.flatMap(({ id, place }): PlacedRemark[] => {
    const range = known.has(id) ? null : rangeIn(doc, place);
    return range ? [{ id, ...range }] : [];
  });
  return {
    placed: [...placed.filter(({ id }) => wanted.has(id)), ...fresh],
    lost: lost.filter(({ id }) => wanted.has(id)),
  };
}
