import type { ArticleDocument, ArticleField, BodyNode, TextNode } from './article-document.ts';

/**
 * Puts the body of another document in the place of some blocks: of `length` blocks from `path` on,
 * or, where the path leads to a field of one line, of the words of that field.
 */
export const replaceBlocks = (
  document: ArticleDocument,
  path: readonly number[],
  length: number,
  by: ArticleDocument,
): ArticleDocument => {
  const [at, block = 0] = path;
  const blocks = by.content.flatMap((field) => (field.type === 'body' ? field.content : []));
  const content = document.content.map((field, index): ArticleField => {
    if (index !== at) return field;
    if (field.type !== 'body') return { type: field.type, content: wordsOf(blocks) };
    const kept = [...field.content];
    kept.splice(block, length, ...blocks);
    return { type: 'body', content: kept };
  });
  return { ...document, content };
};

const wordsOf = (blocks: readonly BodyNode[]): readonly TextNode[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []));
