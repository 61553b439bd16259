import { type ArticleDocument, type BodyNode, textBlocks } from '@headcount/ledger';

/** The words of some blocks as plain text, a line for each. */
export function plainBlocks(blocks: readonly BodyNode[]): string {
  return textBlocks(bodyOf(blocks))
    .map(({ text }) => text)
    .join('\n');
}

/** Some blocks as a document of their own, to be taken whole. */
export function bodyOf(blocks: readonly BodyNode[]): ArticleDocument {
  return { type: 'article', content: [{ type: 'body', content: blocks }] };
}
