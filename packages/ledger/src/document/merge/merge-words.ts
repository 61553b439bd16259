import { diff3Merge } from 'node-diff3';
import type { TextNode } from '../article-document.ts';
import { joinRuns } from '../parse/join-runs.ts';

/** Words of two writers in one line. */
export interface MergedWords {
  content: TextNode[];
  /** Did both change the same words, and differently? Then the line has mine. */
  isConflict: boolean;
}

/** Merges two new wordings of one line word by word; the marks of words go with them. */
export const mergeWords = (
  base: readonly TextNode[],
  mine: readonly TextNode[],
  theirs: readonly TextNode[],
): MergedWords => {
  const tokens = new Map<string, TextNode>();
  const keys = (nodes: readonly TextNode[]): string[] =>
    joinRuns(nodes).flatMap((node) =>
      wordsOf(node).map((word) => {
        const key = JSON.stringify([word.text, word.marks ?? []]);
        tokens.set(key, word);
        return key;
      }),
    );
  const regions = diff3Merge(keys(mine), keys(base), keys(theirs), { excludeFalseConflicts: true });
  const kept = regions.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []);
  return {
    content: joinRuns(kept.flatMap((key) => tokens.get(key) ?? [])),
    isConflict: regions.some(({ conflict }) => conflict !== undefined),
  };
};

/** Each word with the blanks after it; blanks before the first word stand alone. */
const wordsOf = ({ text, marks }: TextNode): TextNode[] =>
  (text.match(/\s+|\S+\s*/gu) ?? []).map((word) =>
    marks ? { type: 'text', text: word, marks } : { type: 'text', text: word },
  );
