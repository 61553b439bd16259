import type { Numeral, Span } from './numeral.ts';
import { type Line, lineOf } from './text/line.ts';

const HAS_WORDS = /\S/;

/** The numerals of a text whose lines have nothing to do with one another. */
export const findByLine = (text: string, find: (line: Line) => Numeral[]): Numeral[] => {
  const found: Numeral[] = [];
  let start = 0;
  while (start <= text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const line = text.slice(start, end);
    if (HAS_WORDS.test(line)) {
      for (const numeral of find(lineOf(line))) found.push(moved(numeral, start));
    }
    start = end + 1;
  }
  return found;
};

const moved = (numeral: Numeral, by: number): Numeral => {
  if (by === 0) return numeral;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { span, phrase, unitSpan } = numeral;
  return {
    ...numeral,
    span: move(span),
    phrase: move(phrase),
    unitSpan: unitSpan && move(unitSpan),
  };
};
