import type { Mark, TextNode } from '@headcount/ledger';

/** Neighbouring words that belong to one bound number, or to none. */
export interface BoundRun {
  /** The binding's key, `n1`; null for words that print no bound number. */
  key: string | null;
  nodes: readonly TextNode[];
}

/**
 * Parts a line of text into what is bound and what is not. A number half of which is bold is two
 * nodes and one run: it must become one link.
 */
export function boundRuns(nodes: readonly TextNode[]): BoundRun[] {
  const runs: { key: string | null; nodes: TextNode[] }[] = [];
  for (const node of nodes) {
    const key = bindingOf(node);
    const last = runs.at(-1);
    if (last && last.key === key) last.nodes.push(node);
    else runs.push({ key, nodes: [node] });
  }
  return runs;
}

/** The key that the gateway wrote into the mark of a bound number. */
function bindingOf({ marks = [] }: TextNode): string | null {
  for (const mark of marks) {
    if (isNumberMark(mark) && 'binding' in mark.attrs && typeof mark.attrs.binding === 'string') {
      return mark.attrs.binding;
    }
  }
  return null;
}

const isNumberMark = (mark: Mark) => mark.type === 'figure' || mark.type === 'event';
