import type { ArticleDocument, BindingMark, Mark } from './article-document.ts';
import { type FieldName, type TextBlock, textBlocks } from './text-block.ts';

/** Words that a mark ties to the ledger. */
export interface BoundSpan {
  mark: BindingMark;
  text: string;
  field: FieldName;
  /** The way to the node that holds the words. */
  path: readonly number[];
  /** Positions in that node's text, the end not included. */
  from: number;
  to: number;
}

const BINDINGS = new Set<Mark['type']>(['figure', 'event', 'comparison', 'quote', 'exempt']);

const isBinding = (mark: Mark): mark is BindingMark => BINDINGS.has(mark.type);

/** Every bound span of an article, in the order of reading: the notes at its foot follow them. */
export const boundSpans = (document: ArticleDocument): BoundSpan[] =>
  textBlocks(document).flatMap(spansOfBlock);

/** The bound spans of one block. Neighbouring words under one mark, half of them bold, are one span. */
export const spansOfBlock = (block: TextBlock): BoundSpan[] => {
  const spans: BoundSpan[] = [];
  for (const { from, to, marks } of block.runs) {
    for (const mark of marks.filter(isBinding)) {
      const before = spans.find((span) => span.to === from && isSameMark(span.mark, mark));
      if (before) Object.assign(before, { to, text: block.text.slice(before.from, to) });
      else {
        const { field, path } = block;
        spans.push({ mark, text: block.text.slice(from, to), field, path, from, to });
      }
    }
  }
  return spans;
};

const isSameMark = (a: BindingMark, b: BindingMark): boolean =>
  JSON.stringify([a.type, a.attrs]) === JSON.stringify([b.type, b.attrs]);
