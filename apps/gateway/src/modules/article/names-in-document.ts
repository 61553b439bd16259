import { type ArticleDocument, type BodyNode, boundSpans } from '@headcount/ledger';

/** The records and figures that an article names, each once, in reading order. */
export interface NamesInDocument {
  readonly figures: readonly string[];
  readonly events: readonly string[];
  readonly quotes: readonly string[];
  readonly assumptions: readonly string[];
}

/** Finds every name: in the marks of the prose and in the attributes of charts and quotations. */
export function namesInDocument(document: ArticleDocument): NamesInDocument {
  const marks = boundSpans(document).map(({ mark }) => mark);
  const body = document.content.flatMap((field) => (field.type === 'body' ? field.content : []));
  return {
    figures: each([
      ...marks.flatMap((mark) => {
        if (mark.type === 'figure') return [mark.attrs.figure];
        return mark.type === 'comparison' ? [mark.attrs.left, mark.attrs.right] : [];
      }),
      ...body.flatMap(figuresDrawn),
    ]),
    events: each([
      ...marks.flatMap((mark) => (mark.type === 'event' ? [mark.attrs.event] : [])),
      ...body.flatMap((node) => (node.type === 'chart' ? node.attrs.events : [])),
    ]),
    quotes: each([
      ...marks.flatMap((mark) => (mark.type === 'quote' ? [mark.attrs.quote] : [])),
      ...body.flatMap((node) => (node.type === 'quotation' ? [node.attrs.quote] : [])),
    ]),
    assumptions: each(
      marks.flatMap((mark) => (mark.type === 'comparison' ? mark.attrs.assumptions : [])),
    ),
  };
}

function figuresDrawn(node: BodyNode): string[] {
  if (node.type !== 'chart') return [];
  return [node.attrs.figure, node.attrs.threshold].filter((slug) => slug !== null);
}

function each(names: readonly string[]): string[] {
  return [...new Set(names)];
}
