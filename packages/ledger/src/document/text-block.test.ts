import { expect, test } from 'vitest';

import type { ArticleDocument, Mark, TextNode } from './article-document.ts';
import { boundSpans } from './bound-span.ts';
import { plainText, textBlocks } from './text-block.ts';

const total: Mark = {
  type: 'figure',
  attrs: { figure: 'total-entries', words: 'MORE_THAN', value: '370000' },
};
const quote: Mark = { type: 'quote', attrs: { quote: 'hickman' } };
const words = (text: string, ...marks: Mark[]): TextNode => ({ type: 'text', text, marks });

const article: ArticleDocument = {
  type: 'article',
  content: [
    { type: 'headline', content: [words('A headline')] },
    { type: 'standfirst' },
    {
      type: 'body',
      content: [
        {
          type: 'paragraph',
          content: [
            words('In all '),
            words('more than ', total),
            words('370,000', total, { type: 'bold' }),
          ],
        },
        { type: 'quotation', attrs: { quote: 'hickman' } },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [words('an item')] }] },
          ],
        },
        {
          type: 'chart',
          attrs: {
            kind: 'SUM_BAR',
            figure: 'total-entries',
            threshold: null,
            events: ['decree'],
            caption: 'The sum',
            alt: 'A bar',
          },
        },
        { type: 'note', content: [words('he says “'), words('complete shambles', quote)] },
      ],
    },
    { type: 'card', content: [words('A summary')] },
  ],
};

test('the words of every published field are read in order', () => {
  expect(textBlocks(article).map(({ field, text }) => [field, text])).toEqual([
    ['headline', 'A headline'],
    ['standfirst', ''],
    ['body', 'In all more than 370,000'],
    ['body', 'an item'],
    ['caption', 'The sum'],
    ['alt', 'A bar'],
    ['body', 'he says “complete shambles'],
    ['card', 'A summary'],
  ]);
});

test('a field alone is plain text, its paragraphs apart', () => {
  expect(plainText(article, 'body')).toBe(
    'In all more than 370,000\n\nan item\n\nhe says “complete shambles',
  );
});

test('words under one mark are one bound span, though half of them are bold', () => {
  expect(boundSpans(article)).toEqual([
    { mark: total, text: 'more than 370,000', field: 'body', path: [2, 0], from: 7, to: 24 },
    { mark: quote, text: 'complete shambles', field: 'body', path: [2, 4], from: 9, to: 26 },
  ]);
});

test('one figure printed twice is two bound spans', () => {
  const twice = {
    type: 'headline',
    content: [words('370,000', total), words(' or '), words('370,000', total)],
  } as const;
  expect(boundSpans({ type: 'article', content: [twice] }).map(({ from }) => from)).toEqual([
    0, 11,
  ]);
});

test('a caption knows what its drawing shows', () => {
  const caption = textBlocks(article).find(({ field }) => field === 'caption');
  expect(caption).toMatchObject({
    path: [2, 3],
    chart: { figures: ['total-entries'], events: ['decree'] },
  });
});
