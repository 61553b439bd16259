import type { ArticleDocument } from './article-document.ts';
import { pairUp } from './merge/pair-up.ts';
import { ALIKE, wordLikeness } from './merge/word-likeness.ts';
import { type TextBlock, textBlocks } from './text-block.ts';
import { type WordChange, wordChanges } from './word-changes.ts';

/** Words of one line of an article, and where they stand. */
export interface WordsPlace {
  /** The way from the document to the line, by position in each `content`. */
  path: readonly number[];
  /** Where the words begin and end in the line's text, in UTF-16 units, the end not included. */
  from: number;
  to: number;
  words: string;
}

/**
 * Where words of one text stand in another that was made from it, and how they read there. Words that
 * were written anew are followed, words that went to another line are found if they stand nowhere
 * else. Null where they are no more, or never stood at that place.
 */
export const followWords = (
  before: ArticleDocument,
  place: WordsPlace,
  after: ArticleDocument,
): WordsPlace | null => {
  const [was, now] = [linesOf(before), linesOf(after)];
  const at = was.findIndex(({ path }) => path.join() === place.path.join());
  const line = was[at];
  if (!line || place.words === '' || line.text.slice(place.from, place.to) !== place.words) {
    return null;
  }
  const followed = [besides(was, now, at), mostAlike(line, now)].map((other) =>
    other ? inLine(line, place, other) : null,
  );
  return followed.find((found) => found !== null) ?? onlyPlace(was, now, place.words);
};

const linesOf = (document: ArticleDocument): TextBlock[] =>
  textBlocks(document).filter(({ chart }) => chart === null);

const besides = (was: readonly TextBlock[], now: readonly TextBlock[], at: number) => {
  const pairs = pairUp(was.length, now.length, (left, right) => {
    const [a, b] = [was[left], now[right]];
    return a && b && a.field === b.field ? likeness(a.text, b.text) : 0;
  });
  const to = pairs.find(([before]) => before === at)?.[1] ?? null;
  return to === null ? undefined : now[to];
};

const mostAlike = ({ text }: TextBlock, now: readonly TextBlock[]): TextBlock | undefined =>
  now
    .map((line) => ({ line, share: likeness(text, line.text) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)[0]?.line;

const likeness = (a: string, b: string): number => {
  const share = wordLikeness(a, b);
  return share >= ALIKE ? share : 0;
};

/** What stands in a new wording of a line where the words stood. */
const inLine = (line: TextBlock, place: WordsPlace, { path, text }: TextBlock) => {
  const changes = wordChanges(line.text, text);
  const from = startOf(place.from, changes);
  const words = text.slice(from, endOf(place.to, changes)).trimEnd();
  return words.trim() === '' ? null : { path, from, to: from + words.length, words };
};

// What was put in just before the words, or just behind them, is not of them.
const startOf = (place: number, changes: readonly WordChange[]): number => {
  const change = changes.findLast(({ before }) => before <= place);
  if (!change) return place;
  return place < change.beforeEnd ? change.after : place - change.beforeEnd + change.afterEnd;
};

const endOf = (place: number, changes: readonly WordChange[]): number => {
  const change = changes.findLast(({ before }) => before < place);
  if (!change) return place;
  return place <= change.beforeEnd ? change.afterEnd : place - change.beforeEnd + change.afterEnd;
};

/** Where words stand that are only once in either text. */
const onlyPlace = (
  was: readonly TextBlock[],
  now: readonly TextBlock[],
  words: string,
): WordsPlace | null => {
  const [place, ...others] = placesIn(now, words);
  return place && others.length === 0 && placesIn(was, words).length === 1 ? place : null;
};

const placesIn = (lines: readonly TextBlock[], words: string): WordsPlace[] =>
  lines.flatMap(
    ({ path, text }) =>
      text
        .split(words)
        .slice(0, -1)
        .reduce<{ at: number; places: WordsPlace[] }>(
          ({ at, places }, piece) => {
            const from = at + piece.length;
            const to = from + words.length;
            return { at: to, places: [...places, { path, from, to, words }] };
          },
          { at: 0, places: [] },
        ).places,
  );
