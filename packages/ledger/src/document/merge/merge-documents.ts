import type { ArticleDocument, ArticleField, BodyNode, TextNode } from '../article-document.ts';
import { parseArticleDocument } from '../parse/parse-article-document.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { mergeWords } from './merge-words.ts';

/** A place where two writers changed the same, and differently: all three texts, whole. */
export interface MergeConflict {
  field: ArticleField['type'];
  /** The way to the first block in the merged document that it is about; to the field itself where that has no blocks. */
  path: readonly number[];
  /** How many blocks of the merged document it is about; 0 where nothing stands there. */
  length: number;
  base: readonly BodyNode[];
  mine: readonly BodyNode[];
  theirs: readonly BodyNode[];
}

export interface MergedDocument {
  document: ArticleDocument;
  conflicts: readonly MergeConflict[];
}

/**
 * Merges two texts that were both made from `written` (three-way: first blocks, then the words of a
 * block). Nothing is dropped: every word that either added stands in the merged document or in a
 * conflict. In a conflict the document has mine, or both when both were added, until somebody decides.
 */
export const mergeDocuments = (
  written: ArticleDocument,
  writtenByMe: ArticleDocument,
  writtenByThem: ArticleDocument,
): MergedDocument => {
  // Equal texts must be equal to the letter: a database gives the keys of an object in its own order.
  const [base, mine, theirs] = [
    canonical(written),
    canonical(writtenByMe),
    canonical(writtenByThem),
  ];
  const conflicts: MergeConflict[] = [];
  const content = FIELDS.map((type, at): ArticleField => {
    if (type === 'body') {
      const merged = mergeBlocks(bodyOf(base), bodyOf(mine), bodyOf(theirs));
      for (const { at: block, ...conflict } of merged.conflicts) {
        conflicts.push({ field: type, path: [at, block], ...conflict });
      }
      return { type, content: merged.blocks };
    }
    const [was, left, right] = [base, mine, theirs].map((document) => lineOf(document, type));
    const merged = mergeWords(was ?? [], left ?? [], right ?? []);
    if (merged.isConflict) {
      const [before, here, there] = [was, left, right].map((line) => [paragraphOf(line)]);
      const texts = { base: before ?? [], mine: here ?? [], theirs: there ?? [] };
      conflicts.push({ field: type, path: [at], length: 1, ...texts });
    }
    return merged.content.length === 0 ? { type } : { type, content: merged.content };
  });
  return { document: { type: 'article', content }, conflicts };
};

const canonical = (document: ArticleDocument): ArticleDocument => {
  const parsed = parseArticleDocument(document);
  return parsed.isArticle ? parsed.document : document;
};

const FIELDS = ['headline', 'standfirst', 'body', 'card'] as const;

const bodyOf = ({ content }: ArticleDocument): readonly BodyNode[] =>
  content.flatMap((field) => (field.type === 'body' ? field.content : []));

const lineOf = (
  { content }: ArticleDocument,
  type: 'headline' | 'standfirst' | 'card',
): readonly TextNode[] =>
  content.flatMap((field) =>
    field.type !== 'body' && field.type === type ? (field.content ?? []) : [],
  );

const paragraphOf = (content: readonly TextNode[] = []): BodyNode => ({
  type: 'paragraph',
  content,
});
