import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleDocument } from './article-document.ts';
import { followWords, type WordsPlace } from './follow-words.ts';
import { documents } from './parse/testing/documents.ts';
import { textBlocks } from './text-block.ts';

const article = (...paragraphs: string[]): ArticleDocument => ({
  type: 'article',
  content: [
    { type: 'headline', content: [{ type: 'text', text: 'Thousands leave' }] },
    {
      type: 'body',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  ],
});

const QUEUE = 'The queue at the border post was six miles long on Sunday evening.';
const DECREE = 'The decree was signed on the morning of a Wednesday in September.';
const LAW = 'A law of the same week punishes refusal with up to ten years.';
const before = article(QUEUE, DECREE);

const at = (words: string, line: string = QUEUE, path = [1, 0]): WordsPlace => {
  const from = line.indexOf(words);
  return { path, from, to: from + words.length, words };
};
const follow = (...paragraphs: string[]) =>
  followWords(before, at('six miles'), article(...paragraphs));

test('words keep their place in a text that did not change', () => {
  expect(follow(QUEUE, DECREE)).toEqual(at('six miles'));
});

test('words move with what is written before them, in their line and above it', () => {
  const line = QUEUE.replace('The queue', 'On the same road the queue');
  expect(follow(LAW, line, DECREE)).toEqual(at('six miles', line, [1, 1]));
});

test('words that are written anew are followed to the new ones', () => {
  const line = QUEUE.replace('six miles', 'more than ten kilometres');
  expect(follow(line, DECREE)).toEqual(at('more than ten kilometres', line));
});

test('what is put in just before the words or just behind them is not of them', () => {
  const line = QUEUE.replace('six miles', 'about six miles or so');
  expect(follow(line, DECREE)).toEqual(at('six miles', line));
});

test('words that were taken out are no more', () => {
  expect(follow(QUEUE.replace('six miles ', ''), DECREE)).toBeNull();
  expect(follow(DECREE)).toBeNull();
  const listed = 'It was hot, six miles long, and loud at the border on Sunday.';
  const blank = listed.replace(' six miles long', '\u00A0');
  expect(followWords(article(listed), at('six miles long', listed), article(blank))).toBeNull();
});

describe('words that went elsewhere', () => {
  test('are found in a line that changed its place', () => {
    expect(follow(DECREE, LAW, QUEUE)).toEqual(at('six miles', QUEUE, [1, 2]));
  });

  test('are found in another line, where they stand nowhere else', () => {
    const line = `${LAW} The cars stood for six miles.`;
    expect(follow(QUEUE.replace('six miles ', ''), DECREE, line)).toEqual(
      at('six miles', line, [1, 2]),
    );
  });

  test('are not taken for words that stood elsewhere before', () => {
    const [line, other] = [`six miles, ${QUEUE}`, 'Cars stood for six miles.'];
    const text = article(line, other);
    expect(
      followWords(text, at('six miles', line), article(QUEUE.replace('six miles ', ''), other)),
    ).toBeNull();
  });
});

test('a place where other words stood is no place', () => {
  expect(followWords(before, { ...at('six miles'), words: 'ten miles' }, before)).toBeNull();
  expect(followWords(before, { ...at('six miles'), path: [1, 9] }, before)).toBeNull();
});

const PLACES = documents
  .map((document) => ({
    document,
    lines: textBlocks(document).filter(({ chart, text }) => chart === null && text.trim() !== ''),
  }))
  .filter(({ lines }) => lines.length > 0)
  .chain(({ document, lines }) =>
    fc
      .record({ line: fc.constantFrom(...lines), from: fc.nat(40), length: fc.integer({ min: 1 }) })
      .map(({ line: { path, text }, from, length }) => {
        const words = text.slice(from, from + length).trim();
        const start = text.indexOf(words, from);
        return { document, place: { path, from: start, to: start + words.length, words } };
      }),
  )
  .filter(({ place }) => place.words !== '');

test('whatever is followed through the same text stays where it is', () => {
  fc.assert(
    fc.property(PLACES, ({ document, place }) => {
      expect(followWords(document, place, document)).toEqual(place);
    }),
  );
});

test('wherever words are found, they are the words that stand there', () => {
  fc.assert(
    fc.property(PLACES, documents, ({ document, place }, after) => {
      const found = followWords(document, place, after);
      const line = textBlocks(after).find(({ path }) => path.join() === found?.path.join());
      expect(line?.text.slice(found?.from, found?.to)).toBe(found?.words);
    }),
  );
});
