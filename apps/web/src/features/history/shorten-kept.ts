/** Words that stand in both revisions, as far as a reader needs them to see where a change is. */
export interface KeptWords {
  before: string;
  /** Whether words between `before` and `after` were left out. */
  isShortened: boolean;
  after: string;
}

/** So many words are kept on a side that touches a change. */
const CONTEXT = 8;

/**
 * Shortens a run of unchanged words to those beside a change. A run at the start of its block
 * touches a change only at its end, one at the end only at its start.
 */
export function shortenKept(
  text: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): KeptWords {
  const words = text.split(/(?<=\s)(?=\S)/);
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  // To leave out two or three words would save nobody anything.
  if (words.length <= head + tail + 3) return { before: text, isShortened: false, after: '' };
  return {
    before: words.slice(0, head).join(''),
    isShortened: true,
    after: words.slice(words.length - tail).join(''),
  };
}
