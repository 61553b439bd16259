import { expect, test } from 'vitest';
import type { ArticleDocument } from '../../document/article-document.ts';
import { numbersIn } from './numbers-in.ts';

const article = (headline: string, body: string): ArticleDocument => ({
  type: 'article',
  content: [
    { type: 'headline', content: [{ type: 'text', text: headline }] },
    { type: 'standfirst' },
    { type: 'body', content: [{ type: 'paragraph', content: [{ type: 'text', text: body }] }] },
    { type: 'card' },
  ],
});

test.each([
  [
    'en',
    'More than 370,000 came',
    'Some 93,000 of the 370,000, and half a dozen.',
    ['370000', '93000', '6'],
  ],
  ['en', 'A third', 'From 100 to 150', ['0.33', '33', '100', '150']],
  ['ru', 'Более 370 тысяч', 'Ещё 93 000 человек', ['370000', '93000']],
  ['en', 'Nobody came', '', []],
])('%s: “%s. %s” prints its numbers once each', (language, headline, body, expected) => {
  expect(numbersIn(article(headline, body), language).toSorted()).toEqual(expected.toSorted());
});
