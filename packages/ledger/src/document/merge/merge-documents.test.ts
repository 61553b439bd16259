import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleDocument, BodyNode } from '../article-document.ts';
import { parseArticleDocument } from '../parse/parse-article-document.ts';
import { documents } from '../parse/testing/documents.ts';
import { textBlocks } from '../text-block.ts';
import { mergeDocuments } from './merge-documents.ts';

const canonical = (document: ArticleDocument): ArticleDocument => {
  const parsed = parseArticleDocument(document);
  if (!parsed.isArticle) throw new Error(JSON.stringify(parsed.faults));
  return parsed.document;
};
const article = (headline: string, ...paragraphs: string[]): ArticleDocument =>
  canonical({
    type: 'article',
    content: [
      { type: 'headline', content: [{ type: 'text', text: headline }] },
      { type: 'body', content: paragraphs.map(paragraph) },
    ],
  });
const paragraph = (text: string): BodyNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const wordsOf = (document: ArticleDocument): string[] =>
  textBlocks(document).flatMap(({ text }) => text.split(/\s+/).filter(Boolean));
const wordsIn = (blocks: readonly BodyNode[]): string[] =>
  wordsOf({ type: 'article', content: [{ type: 'body', content: blocks }] });

const QUEUE = 'The queue at the border post was six miles long on Sunday evening.';
const DECREE = 'The decree was signed on the morning of a Wednesday in September.';
const LAW = 'A law of the same week punishes refusal with up to ten years.';
const base = article('Thousands leave', QUEUE, DECREE);

const merged = (mine: ArticleDocument, theirs: ArticleDocument) =>
  mergeDocuments(base, mine, theirs);

test('changes of different paragraphs are both taken', () => {
  const mine = article('Thousands leave', QUEUE.replace('six', 'seven'), DECREE);
  const theirs = article('Thousands leave', QUEUE, DECREE.replace('morning', 'evening'));
  expect(merged(mine, theirs)).toEqual({
    document: article(
      'Thousands leave',
      QUEUE.replace('six', 'seven'),
      DECREE.replace('morning', 'evening'),
    ),
    conflicts: [],
  });
});

test('changes of different words of one paragraph are both taken', () => {
  const mine = article('Thousands leave', QUEUE.replace('six', 'seven'), DECREE);
  const theirs = article('Thousands leave', QUEUE.replace('Sunday', 'Monday'), DECREE);
  const both = QUEUE.replace('six', 'seven').replace('Sunday', 'Monday');
  expect(merged(mine, theirs)).toEqual({
    document: article('Thousands leave', both, DECREE),
    conflicts: [],
  });
});

test('two wordings of the same words are a conflict that holds both', () => {
  const mine = article('Thousands leave', QUEUE.replace('six', 'seven'), DECREE);
  const theirs = article('Thousands leave', QUEUE.replace('six', 'eight'), DECREE);
  const { document, conflicts } = merged(mine, theirs);
  expect(document).toEqual(mine);
  expect(conflicts).toEqual([
    {
      field: 'body',
      path: [2, 0],
      length: 1,
      base: [paragraph(QUEUE)],
      mine: [paragraph(QUEUE.replace('six', 'seven'))],
      theirs: [paragraph(QUEUE.replace('six', 'eight'))],
    },
  ]);
});

test('a paragraph that one removed and the other rewrote stays, and is a conflict', () => {
  const theirs = article('Thousands leave', QUEUE.replace('six', 'eight'), DECREE);
  const { document, conflicts } = merged(article('Thousands leave', DECREE), theirs);
  expect(document).toEqual(theirs);
  expect(conflicts.map(({ mine }) => mine)).toEqual([[]]);
});

test('a paragraph that one removed and the other left alone goes', () => {
  const mine = article('Thousands leave', DECREE);
  expect(merged(mine, base)).toEqual({ document: mine, conflicts: [] });
});

test('paragraphs that both added at one place both stand there, and are told', () => {
  const mine = article('Thousands leave', QUEUE, LAW, DECREE);
  const theirs = article('Thousands leave', QUEUE, 'Flights sold out within hours.', DECREE);
  const { document, conflicts } = merged(mine, theirs);
  expect(document).toEqual(
    article('Thousands leave', QUEUE, LAW, 'Flights sold out within hours.', DECREE),
  );
  expect(conflicts).toMatchObject([{ path: [2, 1], length: 2, base: [] }]);
});

test('the same paragraph added by both stands once', () => {
  const mine = article('Thousands leave', QUEUE, LAW, DECREE);
  expect(merged(mine, mine)).toEqual({ document: mine, conflicts: [] });
});

test('two headlines are a conflict of the headline', () => {
  const { conflicts } = merged(
    article('Many flee', QUEUE, DECREE),
    article('Some go', QUEUE, DECREE),
  );
  expect(conflicts).toMatchObject([{ field: 'headline', path: [0] }]);
});

test('a binding goes with its words', () => {
  const bound = canonical({
    type: 'article',
    content: [
      ...base.content.slice(0, 2),
      {
        type: 'body',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'The queue at the border post was ' },
              {
                type: 'text',
                text: 'six miles',
                marks: [{ type: 'event', attrs: { event: 'queue' } }],
              },
              { type: 'text', text: ' long on Sunday evening.' },
            ],
          },
          paragraph(DECREE),
        ],
      },
    ],
  });
  const theirs = article('Thousands leave', QUEUE.replace('Sunday', 'Monday'), DECREE);
  const { document, conflicts } = merged(bound, theirs);
  expect(conflicts).toEqual([]);
  const line = textBlocks(document).find(({ field }) => field === 'body');
  expect(line?.text).toBe(QUEUE.replace('Sunday', 'Monday'));
  expect(
    line?.runs
      .filter(({ marks }) => marks.length > 0)
      .map(({ from, to }) => line.text.slice(from, to)),
  ).toEqual(['six miles']);
});

test('the order of keys is no difference', () => {
  const mine = article('Thousands leave', QUEUE, LAW, DECREE);
  const fromDatabase: ArticleDocument = JSON.parse(
    JSON.stringify(mine).replaceAll(
      /\{"type":"text","text":("[^"]*")\}/g,
      '{"text":$1,"type":"text"}',
    ),
  );
  expect(JSON.stringify(fromDatabase)).not.toBe(JSON.stringify(mine));
  expect(merged(mine, fromDatabase).conflicts).toEqual([]);
});

const three = fc.tuple(documents, documents, documents).map((all) => all.map(canonical));

test('who changed nothing takes the other’s text', () => {
  fc.assert(
    fc.property(documents.map(canonical), documents.map(canonical), (was, now) => {
      expect(canonical(mergeDocuments(was, now, was).document)).toEqual(now);
      expect(canonical(mergeDocuments(was, was, now).document)).toEqual(now);
      expect(canonical(mergeDocuments(was, now, now).document)).toEqual(now);
      expect(mergeDocuments(was, now, now).conflicts).toEqual([]);
    }),
  );
});

test('no word that either wrote is dropped: it stands in the document or in a conflict', () => {
  fc.assert(
    fc.property(three, ([was, mine, theirs]) => {
      if (!was || !mine || !theirs) return;
      const { document, conflicts } = mergeDocuments(was, mine, theirs);
      const conflicting = conflicts.flatMap((one) => [one.mine, one.theirs]).flatMap(wordsIn);
      const kept = new Set([...wordsOf(document), ...conflicting]);
      const before = new Set(wordsOf(was));
      const written = [...wordsOf(mine), ...wordsOf(theirs)].filter((word) => !before.has(word));
      expect(written.filter((word) => !kept.has(word))).toEqual([]);
    }),
  );
});

test('without a conflict it does not matter who saved first', () => {
  fc.assert(
    fc.property(three, ([was, mine, theirs]) => {
      if (!was || !mine || !theirs) return;
      const one = mergeDocuments(was, mine, theirs);
      if (one.conflicts.length > 0) return;
      expect(canonical(mergeDocuments(was, theirs, mine).document)).toEqual(
        canonical(one.document),
      );
    }),
  );
});

test('what is merged can be saved', () => {
  fc.assert(
    fc.property(three, ([was, mine, theirs]) => {
      if (!was || !mine || !theirs) return;
      const { document } = mergeDocuments(was, mine, theirs);
      expect(parseArticleDocument(document).isArticle).toBe(true);
    }),
  );
});
