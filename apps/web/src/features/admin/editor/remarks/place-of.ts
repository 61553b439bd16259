import type { Node } from '@tiptap/pm/model';
import type { WordsPlace } from '@headcount/ledger';
import type { Range } from '../check/range-of.ts';

/**
 * The words of a stretch of the editor's text as the ledger names them, without the blanks around
 * them. Null where they are none, or of more than one line.
 */
export function placeOf(document: Node, { from, to }: Range): WordsPlace | null {
  const [$from, $to] = [document.resolve(from), document.resolve(to)];
  if (!$from.sameParent($to) || !$from.parent.isTextblock) return null;
  const chosen = document.textBetween(from, to);
  const words = chosen.trim();
  if (words === '') return null;
  const start = $from.parentOffset + chosen.indexOf(words);
  const path = Array.from({ length: $from.depth }, (_, depth) => $from.index(depth));
  return { path, from: start, to: start + words.length, words };
}
