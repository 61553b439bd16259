import type { ArticleDocument } from '../../document/article-document.ts';
import { type TextBlock, textBlocks } from '../../document/text-block.ts';
import { checkBlock, type Standing } from './check-block.ts';
import type { CheckContext } from './context.ts';
import { type Diagnostic, diagnosticAt } from './diagnostic.ts';
import { quotationFaults } from './quotation.ts';
import { readableArticle } from './readable.ts';

/** How many of an article's numbers are tied to the ledger. */
export interface Coverage {
  numbers: number;
  bound: number;
  /** Exempt by a mark, or because anybody can see that it is a date, an age, an ordinal or a name. */
  exempt: number;
  unbound: number;
}

export interface ArticleCheck {
  /** In the order of reading. */
  diagnostics: readonly Diagnostic[];
  coverage: Coverage;
}

/**
 * Checks every number of every published field against the ledger (ledger rule 9). It never throws:
 * of a document that is not one, it checks what can be read.
 */
export const checkArticle = (document: ArticleDocument, context: CheckContext): ArticleCheck => {
  const article = readableArticle(document);
  const coverage: Coverage = { numbers: 0, bound: 0, exempt: 0, unbound: 0 };
  const count = (standings: readonly Standing[]): void => {
    for (const standing of standings) {
      coverage.numbers += 1;
      coverage[standing] += 1;
    }
  };
  const found = textBlocks(article).flatMap((block) => {
    const { diagnostics, standings } = checkBlock(block, isProse(article, block), context);
    count(standings);
    return diagnostics;
  });
  const diagnostics = [...found, ...quotations(article, context)].toSorted(inReadingOrder);
  return { diagnostics, coverage };
};

// A headline, a heading or a caption need not say whose a number is; a paragraph must.
const isProse = (article: ArticleDocument, { field, path }: TextBlock): boolean => {
  const body = article.content[path[0] ?? 0];
  if (field !== 'body' || body?.type !== 'body') return false;
  return body.content[path[1] ?? 0]?.type !== 'heading';
};

// A quotation set apart takes its words from its record: there must be one.
const quotations = (article: ArticleDocument, context: CheckContext): Diagnostic[] =>
  article.content.flatMap((field, at) =>
    field.type === 'body'
      ? field.content.flatMap((node, inner) => {
          if (node.type !== 'quotation') return [];
          const block = {
            field: 'body',
            path: [at, inner],
            text: '',
            runs: [],
            chart: null,
          } as const;
          return quotationFaults(node.attrs.quote, null, context).map((fault) =>
            diagnosticAt(block, { start: 0, end: 0 }, fault),
          );
        })
      : [],
  );

const inReadingOrder = (a: Diagnostic, b: Diagnostic): number => {
  const depth = Math.max(a.path.length, b.path.length);
  for (let at = 0; at < depth; at += 1) {
    const order = (a.path[at] ?? -1) - (b.path[at] ?? -1);
    if (order !== 0) return order;
  }
  if (a.field !== b.field) return a.field === 'caption' ? -1 : 1;
  return a.span.start - b.span.start;
};
