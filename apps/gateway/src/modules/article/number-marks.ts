import {
  type ArticleDocument,
  type BoundSpan,
  boundSpans,
  type EventMark,
  type FigureMark,
  type Mark,
  type TextNode,
} from '@headcount/ledger';

/** A bound number of an article: its key within the article, its words and what binds them. */
export interface NumberedMark {
  /** `n1`, `n2` … in reading order. */
  readonly key: string;
  readonly text: string;
  readonly mark: FigureMark | EventMark;
}

/** A node of the tree as JSON: what stands here walks, and does not judge. */
interface TreeNode {
  readonly type: string;
  readonly content?: readonly TreeNode[];
  readonly marks?: readonly Mark[];
}

type NumberedSpan = BoundSpan & NumberedMark;

/** Names the bound numbers of an article in reading order. */
export function numberMarks(document: ArticleDocument): NumberedSpan[] {
  const numbers: NumberedSpan[] = [];
  for (const span of boundSpans(document)) {
    if (isNumber(span.mark)) {
      numbers.push({ ...span, mark: span.mark, key: `n${numbers.length + 1}` });
    }
  }
  return numbers;
}

/** The document with the key of each bound number written into its marks, as `binding`. */
export function withBindingKeys(document: ArticleDocument): ArticleDocument {
  const byPath = Map.groupBy(numberMarks(document), ({ path }) => path.join());
  const numbered = (node: TreeNode, path: readonly number[]): TreeNode => {
    const spans = byPath.get(path.join());
    if (!node.content) return node;
    const content = spans
      ? numberRuns(node.content as readonly TextNode[], spans)
      : node.content.map((child, index) => numbered(child, [...path, index]));
    return { ...node, content };
  };
  return numbered(document as TreeNode, []) as ArticleDocument;
}

function numberRuns(runs: readonly TextNode[], spans: readonly NumberedSpan[]): TreeNode[] {
  let position = 0;
  return runs.map((run) => {
    const from = position;
    position += run.text.length;
    const here = spans.filter((span) => span.from <= from && from < span.to);
    if (here.length === 0 || !run.marks) return run;
    return { ...run, marks: run.marks.map((mark) => withKey(mark, here)) };
  });
}

function withKey(mark: Mark, spans: readonly NumberedSpan[]): Mark {
  const span = spans.find((one) => JSON.stringify(one.mark) === JSON.stringify(mark));
  if (!span) return mark;
  const attrs = { ...span.mark.attrs, binding: span.key };
  return { ...span.mark, attrs } as Mark;
}

function isNumber(mark: Mark): mark is FigureMark | EventMark {
  return mark.type === 'figure' || mark.type === 'event';
}
