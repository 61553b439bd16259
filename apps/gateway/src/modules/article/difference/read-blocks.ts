import { type ArticleDocument, type BodyNode, type FieldName, textBlocks } from '@headcount/ledger';

/** A stretch of an article as readers see it. */
export interface ReadBlock {
  readonly field: FieldName;
  readonly text: string;
}

/**
 * The blocks of an article in the order of reading: headline, paragraphs, items of lists, captions
 * and their alternatives. A quotation set apart has the words of its record, given by its key.
 */
export function readBlocks(
  document: ArticleDocument,
  quotes: ReadonlyMap<string, string>,
): ReadBlock[] {
  return document.content
    .flatMap((field) =>
      field.type === 'body'
        ? field.content.flatMap((node) => blocksOfNode(node, quotes))
        : blocksWithin({ type: 'article', content: [field] }),
    )
    .filter(({ text }) => text !== '');
}

function blocksOfNode(node: BodyNode, quotes: ReadonlyMap<string, string>): ReadBlock[] {
  return node.type === 'quotation'
    ? [{ field: 'body', text: quotes.get(node.attrs.quote) ?? '' }]
    : blocksWithin({ type: 'article', content: [{ type: 'body', content: [node] }] });
}

function blocksWithin(document: ArticleDocument): ReadBlock[] {
  return textBlocks(document).map(({ field, text }) => ({ field, text }));
}
