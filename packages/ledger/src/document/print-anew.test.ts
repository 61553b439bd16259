import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleDocument, FigureMark, TextNode } from './article-document.ts';
import { parseArticleDocument } from './parse/parse-article-document.ts';
import { documents } from './parse/testing/documents.ts';
import { printAnew } from './print-anew.ts';

const mark = (value: string, figure = 'total-entries'): FigureMark => ({
  type: 'figure',
  attrs: { figure, words: 'MORE_THAN', value },
});
const text = (words: string, ...marks: NonNullable<TextNode['marks']>): TextNode =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks };
const article = (headline: TextNode[], body: TextNode[]): ArticleDocument => ({
  type: 'article',
  content: [
    { type: 'headline', content: headline },
    { type: 'body', content: [{ type: 'paragraph', content: body }] },
  ],
});
const reprint = { before: 'more than 370,000', after: 'more than 305,000', mark: mark('305000') };

test('what is printed of a figure is written anew wherever it stands, a capital for a capital', () => {
  const printed = article(
    [text('More than 370,000', mark('370000')), text(' left')],
    [
      text('It is '),
      text('more than ', mark('370000')),
      text('370,000', mark('370000'), { type: 'bold' }),
      text(', yes, more than '),
      text('370,000', mark('370000')),
      text('.'),
    ],
  );
  const anew = text('more than 305,000', mark('305000'));
  expect(printAnew(printed, reprint)).toEqual(
    article(
      [text('More than 305,000', mark('305000')), text(' left')],
      [text('It is '), anew, text(', yes, '), anew, text('.')],
    ),
  );
});

test('the same words of another figure, and of none, stay', () => {
  const others = article(
    [text('more than 370,000')],
    [text('more than 370,000', mark('370000', 'another'))],
  );
  expect(printAnew(others, reprint)).toBeNull();
});

test('words within their own new words are written once', () => {
  const longer = { ...reprint, before: '370,000', after: 'more than 370,000' };
  const printed = article([], [text('370,000', mark('370000'))]);
  expect(printAnew(printed, longer)).toEqual(
    article([], [text('more than 370,000', mark('305000'))]),
  );
});

test('an article stays one', () => {
  fc.assert(
    fc.property(documents, fc.string({ maxLength: 3 }), (document, before) => {
      const written = printAnew(document, { ...reprint, before });
      expect(written === null || parseArticleDocument(written).isArticle).toBe(true);
    }),
  );
});
