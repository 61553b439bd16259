import { getSchema } from '@tiptap/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticleDocument, textBlocks } from '@headcount/ledger';
import { documents } from '@headcount/ledger/testing';
import { ARTICLE_EXTENSIONS } from '../schema/article-extensions.ts';
import { rangeOf } from './range-of.ts';

const schema = getSchema(ARTICLE_EXTENSIONS);

test('the words of every block are found where the editor has them', () => {
  fc.assert(
    fc.property(documents, (written) => {
      const parsed = parseArticleDocument(written);
      if (!parsed.isArticle) throw new Error('The generator writes articles.');
      const node = schema.nodeFromJSON(parsed.document);
      for (const { path, text, chart } of textBlocks(parsed.document)) {
        const range = rangeOf(node, path, { start: 0, end: text.length });
        const found = range && node.textBetween(range.from, range.to);
        expect(found).toBe(chart ? '' : text);
      }
    }),
  );
});

test('a part of a block’s words is found, and a block that is gone is not', () => {
  const node = schema.nodeFromJSON({
    type: 'article',
    content: [
      { type: 'headline', content: [{ type: 'text', text: 'Thousands leave' }] },
      { type: 'standfirst' },
      {
        type: 'body',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'six miles long' }] }],
      },
      { type: 'card' },
    ],
  });
  const range = rangeOf(node, [2, 0], { start: 4, end: 9 });
  expect(range && node.textBetween(range.from, range.to)).toBe('miles');
  expect(rangeOf(node, [2, 1], { start: 0, end: 1 })).toBeNull();
});
