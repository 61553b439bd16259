import { getSchema } from '@tiptap/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleDocument, emptyArticle, parseArticleDocument } from '@headcount/ledger';
import { documents } from '@headcount/ledger/testing';
import { ARTICLE_EXTENSIONS } from './article-extensions.ts';
import { documentOf } from './document-of.ts';

const schema = getSchema(ARTICLE_EXTENSIONS);

const throughEditor = (document: ArticleDocument): ArticleDocument => {
  const node = schema.nodeFromJSON(document);
  node.check();
  return documentOf(node);
};

test('an article goes into the editor and comes out as it was', () => {
  fc.assert(
    fc.property(documents, (written) => {
      const parsed = parseArticleDocument(written);
      if (!parsed.isArticle) throw new Error('The generator writes articles.');
      expect(sorted(throughEditor(parsed.document))).toEqual(sorted(parsed.document));
    }),
  );
});

test('an article in which nothing is written does too', () => {
  expect(throughEditor(emptyArticle())).toEqual(emptyArticle());
});

test('the editor has a node or a mark for everything that an article holds, and no others', () => {
  expect(Object.keys(schema.nodes).toSorted()).toEqual(
    [
      'article',
      'body',
      'bulletList',
      'card',
      'chart',
      'headline',
      'heading',
      'listItem',
      'note',
      'orderedList',
      'paragraph',
      'quotation',
      'standfirst',
      'text',
    ].toSorted(),
  );
  expect(Object.keys(schema.marks).toSorted()).toEqual(
    ['bold', 'comparison', 'event', 'exempt', 'figure', 'italic', 'link', 'quote'].toSorted(),
  );
});

/** The editor puts the marks of a run into its own order. */
const sorted = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'marks' && Array.isArray(inner)
        ? inner.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
        : inner,
    ),
  );
