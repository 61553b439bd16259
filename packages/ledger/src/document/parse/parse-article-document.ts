import type { ArticleDocument, ArticleField } from '../article-document.ts';
import { type DocumentFault, readList, readObject, readOne, refuse } from './faults.ts';
import { readBlock, readWords, withWords } from './read-block.ts';

/** An article, or everything that keeps the value from being one. */
export type ParsedDocument =
  | { isArticle: true; document: ArticleDocument }
  | { isArticle: false; faults: readonly DocumentFault[] };

const FIELDS = ['headline', 'standfirst', 'body', 'card'] as const;

/** Faults told at most: who sends something else altogether needs no thousand reasons. */
const MOST_FAULTS = 50;

/**
 * Reads an article from whatever came in. It has each of its four fields once, in their order, and
 * one form: neighbouring words under the same marks are one run, and empty words are left out. An
 * unfinished text (no headline, an empty body) is an article; publication asks for more.
 */
export const parseArticleDocument = (value: unknown): ParsedDocument => {
  const faults: DocumentFault[] = [];
  const document = readDocument(value, faults);
  return document !== null && faults.length === 0
    ? { isArticle: true, document }
    : { isArticle: false, faults: faults.slice(0, MOST_FAULTS) };
};

/** An article in which nothing is written yet. */
export const emptyArticle = (): ArticleDocument => ({
  type: 'article',
  content: [
    { type: 'headline' },
    { type: 'standfirst' },
    { type: 'body', content: [{ type: 'paragraph' }] },
    { type: 'card' },
  ],
});

const readDocument = (value: unknown, faults: DocumentFault[]): ArticleDocument | null => {
  const article = readObject(value, ['type', 'content'], 'document', faults);
  const type = article && readOne(article['type'], ['article'], 'type', faults);
  if (article === null || type === null) return null;
  const given = readList(article['content'], readField, 20, 'content', faults);
  for (const field of FIELDS) {
    const times = given.filter((one) => one.type === field).length;
    if (times > 1) refuse(`${times} of them`, 'content', `one ${field}`, faults);
  }
  return {
    type,
    content: FIELDS.map((field) => given.find((one) => one.type === field) ?? emptyField(field)),
  };
};

const emptyField = (type: ArticleField['type']): ArticleField =>
  type === 'body' ? { type, content: [{ type: 'paragraph' }] } : { type };

const readField = (value: unknown, path: string, faults: DocumentFault[]): ArticleField | null => {
  const node = readObject(value, ['type', 'content'], path, faults);
  const type = node && readOne(node['type'], FIELDS, `${path}.type`, faults);
  if (node === null || type === null) return null;
  if (type !== 'body') return withWords({ type }, readWords(node['content'], path, faults));
  const content = readList(node['content'], readBlock, 2000, `${path}.content`, faults);
  return content.length === 0 ? emptyField(type) : { type, content };
};
