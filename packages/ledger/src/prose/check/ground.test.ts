import { expect, test } from 'vitest';
import { checkArticle } from './check-article.ts';
import { checkContextOf, checkGroundOf, languageOf } from './ground.ts';
import { articleOf, event, paragraph, quote, total } from './testing/article.ts';
import { ledger } from './testing/ledger.ts';

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('a ground says after its way over the wire what it said before', () => {
  const context = checkContextOf(overTheWire(checkGroundOf(ledger)));
  expect(context).toEqual(ledger);
});

test('an article is checked alike on either side of the wire', () => {
  const article = articleOf(
    paragraph('Officials counted ', total('about 370,000'), ' and 12,345 more, said the ministry.'),
    paragraph(event('six miles', 'queue'), ' of ', quote('the more Putin', 'hickman'), '.'),
  );
  const there = checkContextOf(overTheWire(checkGroundOf(ledger)));
  expect(checkArticle(article, ledger).diagnostics).not.toEqual([]);
  expect(checkArticle(article, there)).toEqual(checkArticle(article, ledger));
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['ru', 'ru'],
  ['ru-KZ', 'ru'],
  ['', 'en'],
])('prose tagged “%s” is read as “%s”', (tag, code) => {
  expect(languageOf(tag).code).toBe(code);
});
