import { blockWidth, lineWidth, type TextLine, type TextRun } from './text-line.ts';

/**
 * Breaks runs of text into lines no wider than `width` pixels, at ordinary spaces only: a word that
 * is wider stands alone on its line. Lines come out about equally long, without a lonely last word.
 */
export const wrapText = (runs: readonly TextRun[], width: number): readonly TextLine[] => {
  let best = breakLines(runs, width);
  for (let narrower = width - STEP; narrower > 0; narrower -= STEP) {
    const lines = breakLines(runs, narrower);
    if (lines.length > best.length || blockWidth(lines) > narrower) return best;
    best = lines;
  }
  return best;
};

const STEP = 6;

const breakLines = (runs: readonly TextRun[], width: number): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let line: TextLine = [];
  for (const word of runs.flatMap(wordsOf)) {
    const longer = [...line, word];
    if (line.length > 0 && lineWidth(trimmed(longer)) > width) {
      lines.push(joined(line));
      line = [word];
    } else {
      line = longer;
    }
  }
  if (line.length > 0) lines.push(joined(line));
  return lines;
};

/** Each word keeps the space that follows it, so that joining them again changes nothing. */
const wordsOf = ({ text: words, weight, tone }: TextRun): TextRun[] =>
  (words.match(/[^ ]+ *| +/g) ?? []).map((text) => ({ text, weight, tone }));

const trimmed = (line: TextLine): TextLine => {
  const last = line.at(-1);
  return last === undefined ? line : [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
};

const joined = (line: TextLine): TextLine => {
  const runs: TextRun[] = [];
  for (const word of trimmed(line)) {
    const last = runs.at(-1);
    if (last !== undefined && last.weight === word.weight && last.tone === word.tone) {
      last.text += word.text;
    } else {
      runs.push({ ...word });
    }
  }
  return runs;
};
