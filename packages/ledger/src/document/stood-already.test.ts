import { expect, test } from 'vitest';
import type { ArticleDocument, BodyNode } from './article-document.ts';
import { stoodAlready } from './stood-already.ts';

const article = (headline: string, ...body: (string | BodyNode)[]): ArticleDocument => ({
  type: 'article',
  content: [
    { type: 'headline', content: [{ type: 'text', text: headline }] },
    {
      type: 'body',
      content: body.map((one) =>
        typeof one === 'string'
          ? { type: 'paragraph', content: [{ type: 'text', text: one }] }
          : one,
      ),
    },
  ],
});

const quotation = (quote: string): BodyNode => ({ type: 'quotation', attrs: { quote } });

/** Where words stand in a paragraph of the body. */
const at = (paragraph: number, text: string, words: string) => {
  const start = text.indexOf(words);
  return {
    field: 'body',
    path: [1, paragraph],
    span: { start, end: start + words.length },
  } as const;
};

const stamps = 'He has 5,000 stamps.';

test.each([
  ['in its place', [stamps], true],
  ['in another paragraph', ['Before it.', stamps], true],
  ['between other sentences', [`He collects. ${stamps} They are dear.`], true],
  ['with another word', ['He has 5,000 rare stamps.'], false],
  ['as a part of a longer sentence', ['It is not so that he has 5,000 stamps.'], false],
  ['nowhere', ['He has many.'], false],
])('a sentence that stood %s', (_where, earlier, isSo) => {
  const now = article('Stamps', stamps);
  expect(stoodAlready(article('Stamps', ...earlier), now, at(0, stamps, '5,000'), 'en')).toBe(isSo);
});

test('the same words in another sentence stood nowhere', () => {
  const text = `${stamps} At the border 5,000 people died.`;
  const now = article('Stamps', text);
  const words = at(0, text, '5,000 people');
  expect(stoodAlready(article('Stamps', stamps), now, words, 'en')).toBe(false);
});

test('a sentence of another field is another place', () => {
  const now = article('Stamps', stamps);
  const words = at(0, stamps, '5,000');
  expect(stoodAlready(article(stamps, 'Nothing.'), now, words, 'en')).toBe(false);
});

test('words that run over two sentences need both of them', () => {
  const text = 'He has 5,000. And more.';
  const words = { field: 'body', path: [1, 0], span: { start: 0, end: text.length } } as const;
  const now = article('', text);
  expect(stoodAlready(article('', `So it is. ${text}`), now, words, 'en')).toBe(true);
  expect(stoodAlready(article('', 'He has 5,000. Or less.'), now, words, 'en')).toBe(false);
});

test('a quotation set apart is the record that it names', () => {
  const now = article('', quotation('putin'));
  const words = { field: 'body', path: [1, 0], span: { start: 0, end: 0 } } as const;
  expect(stoodAlready(article('', 'Before.', quotation('putin')), now, words, 'en')).toBe(true);
  expect(stoodAlready(article('', quotation('tokayev')), now, words, 'en')).toBe(false);
});
