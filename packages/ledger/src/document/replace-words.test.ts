import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleDocument, Mark, TextNode } from './article-document.ts';
import { parseArticleDocument } from './parse/parse-article-document.ts';
import { documents } from './parse/testing/documents.ts';
import { replaceWords } from './replace-words.ts';
import { textBlocks } from './text-block.ts';

const total = (value: string): Mark => ({
  type: 'figure',
  attrs: { figure: 'total-entries', words: 'MORE_THAN', value },
});
const line = (...content: TextNode[]): ArticleDocument => ({
  type: 'article',
  content: [{ type: 'headline' }, { type: 'body', content: [{ type: 'paragraph', content }] }],
});

test('a corrected number takes the place of the old one with its new binding; its style stays', () => {
  const before = line(
    { type: 'text', text: 'In all ' },
    { type: 'text', text: 'more than ', marks: [total('370000')] },
    { type: 'text', text: '370,000', marks: [total('370000'), { type: 'bold' }] },
    { type: 'text', text: ' left.' },
  );
  expect(
    replaceWords(before, {
      before: 'more than 370,000',
      after: 'more than 305,000',
      mark: total('305000'),
    }),
  ).toEqual(
    line(
      { type: 'text', text: 'In all ' },
      { type: 'text', text: 'more than 305,000', marks: [total('305000')] },
      { type: 'text', text: ' left.' },
    ),
  );
});

test('words that stand nowhere are told by null', () => {
  const article = line({ type: 'text', text: 'nothing' });
  expect(replaceWords(article, { before: 'something', after: 'x', mark: null })).toBeNull();
  expect(replaceWords(article, { before: '', after: 'x', mark: null })).toBeNull();
});

test('no other words are touched', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const words = textBlocks(document).find(({ text, runs }) => text !== '' && runs.length > 0);
      const before = words?.text ?? 'nowhere';
      const replaced = replaceWords(document, { before, after: 'WRITTEN', mark: null });
      const texts = replaced && textBlocks(replaced).map(({ text }) => text);
      expect(texts?.filter((text) => text.includes('WRITTEN')).length ?? 0).toBe(words ? 1 : 0);
      expect(texts?.length ?? textBlocks(document).length).toBe(textBlocks(document).length);
      expect(replaced === null || parseArticleDocument(replaced).isArticle).toBe(true);
    }),
  );
});
