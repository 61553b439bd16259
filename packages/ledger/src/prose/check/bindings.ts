import type { BindingMark } from '../../document/article-document.ts';
import { spansOfBlock } from '../../document/bound-span.ts';
import type { TextBlock } from '../../document/text-block.ts';
import type { Language } from '../language.ts';
import { exemptReasonOf, type Numeral, type Span } from '../numeral.ts';

/** Words under one mark, and the numerals in them. */
export interface Binding {
  mark: BindingMark;
  span: Span;
  text: string;
  numerals: readonly Numeral[];
}

/** A numeral and the marks that cover all of it. */
export interface PlacedNumeral {
  numeral: Numeral;
  marks: readonly BindingMark[];
  /** A mark that covers only a part of it. */
  partly: BindingMark | null;
}

export interface BlockBindings {
  bindings: readonly Binding[];
  numerals: readonly PlacedNumeral[];
}

/** Which numerals of a block lie under which marks. */
export const bindBlock = (block: TextBlock, language: Language): BlockBindings => {
  const spans = spansOfBlock(block).map(({ mark, from, to, text }) => ({
    mark,
    text,
    span: { start: from, end: to },
  }));
  const numerals = language
    .findNumerals(block.text)
    .flatMap((numeral) => partsOf(numeral, spans, language));
  return {
    bindings: spans.map((binding) => ({
      ...binding,
      numerals: numerals.filter(({ span }) => covers(binding.span, span)),
    })),
    numerals: numerals.map((numeral) => ({
      numeral,
      marks: spans.filter(({ span }) => covers(span, numeral.span)).map(({ mark }) => mark),
      partly: spans.find(({ span }) => meets(span, numeral.span))?.mark ?? null,
    })),
  };
};

const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

// "from 5,000 to 98,000", each number under its own mark, is two numbers and not a range.
const partsOf = (
  numeral: Numeral,
  spans: readonly { span: Span; text: string }[],
  language: Language,
): Numeral[] => {
  if (exemptReasonOf(numeral.kind) !== null) return [numeral];
  const inside = spans.filter(({ span }) => meets(span, numeral.span));
  if (inside.length < 2 || inside.some(({ span }) => covers(span, numeral.span))) return [numeral];
  const parts = inside
    .flatMap(({ span, text }) => language.findNumerals(text).map((part) => moved(part, span.start)))
    .filter(({ span }) => covers(numeral.span, span));
  return parts.length >= 2 && isAllOf(numeral, parts, language) ? parts : [numeral];
};

// Do the parts follow one another, with no number lost between them?
const isAllOf = (whole: Numeral, parts: readonly Numeral[], language: Language): boolean => {
  let end = whole.span.start;
  for (const start of [...parts.map(({ span }) => span.start), whole.span.end]) {
    const gap = whole.text.slice(end - whole.span.start, start - whole.span.start);
    if (start < end || language.findNumerals(gap).length > 0) return false;
    end = parts.find(({ span }) => span.start === start)?.span.end ?? end;
  }
  return true;
};

const moved = (numeral: Numeral, by: number): Numeral => {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { span, phrase, unitSpan } = numeral;
  return {
    ...numeral,
    span: move(span),
    phrase: move(phrase),
    unitSpan: unitSpan && move(unitSpan),
  };
};
