import { expect, test } from 'vitest';

import type { ArticleDocument, BodyNode } from '../../document/article-document.ts';
import { russian } from '../russian/russian.ts';
import { checkArticle } from './check-article.ts';
import {
  articleOf,
  event,
  exceeds,
  exempt,
  figure,
  figureMark,
  marked,
  paragraph,
  quote,
  total,
} from './testing/article.ts';
import { diagnose } from './testing/diagnose.ts';
import { ledger } from './testing/ledger.ts';

test.each<[string, BodyNode]>([
  ['a bound total', paragraph('The borders counted ', total('more than 370,000'), ' crossings.')],
  [
    'a weaker phrase',
    paragraph(
      'Borders counted ',
      figure('more than 300,000', 'total-entries', 'MORE_THAN', '300000'),
      '.',
    ),
  ],
  ['a qualifier outside the mark', paragraph('It is more than ', total('370,000'), ' now.')],
  [
    'a mark that is half bold',
    paragraph(
      'They counted ',
      total('more than 370'),
      marked(',000', figureMark('total-entries', 'MORE_THAN', '370000'), { type: 'bold' }),
      ' crossings.',
    ),
  ],
  [
    'another spelling',
    paragraph('In all, ', total('more than three hundred and seventy thousand'), '.'),
  ],
  ['a short magnitude', paragraph('In all, ', total('more than 370K'), '.')],
  ['no number', paragraph('Nobody counted them.')],
  [
    'dates, ages and ordinals',
    paragraph('On 4 October 2022 Anna, 27, was the first of the G7 to go.'),
  ],
  ['a number exempt by its mark', paragraph('They stayed for ', exempt('ten days', 'DATE'), '.')],
  ['an event’s own number', paragraph('The queue was ', event('six miles', 'queue'), ' long.')],
  ['an event’s limit', paragraph('It threatens ', event('up to ten years', 'law'), ' in prison.')],
  ['a weaker limit', paragraph('It threatens ', event('up to 15 years', 'law'), ' in prison.')],
  [
    'a number in a quotation',
    paragraph('“', quote('the more than 2,000 will leave', 'hickman'), '”'),
  ],
  [
    'a quotation with an omission',
    paragraph('“', quote('the more Putin mobilizes … 2,000 will leave', 'hickman'), '”'),
  ],
  [
    'a comparison that is proven',
    paragraph(
      'It ',
      exceeds('exceeds the call-up', 'total-entries', 'called-up', 'entries-beside-call-up'),
      '.',
    ),
  ],
  [
    'a third of a share',
    paragraph('That is ', figure('a third', 'kazakh-share', 'ABOUT', '33'), '.'),
  ],
  [
    'hundreds of thousands',
    paragraph(
      'There were ',
      figure('hundreds of thousands', 'total-entries', 'AT_LEAST', '200000'),
      '.',
    ),
  ],
  [
    'two figures that are not added',
    paragraph(
      'The European Union counted ',
      figure('66,000', 'europe', 'PLAIN', '66000'),
      ' entries, and the Finnish border guard ',
      figure('more than 43,000', 'finland', 'MORE_THAN', '43000'),
      '.',
    ),
  ],
])('%s passes', (_, node) => {
  expect(diagnose(node)).toEqual([]);
});

test('every published field is checked, and the diagnostic leads to its words', () => {
  const words = [{ type: 'text', text: 'About 77 came.' } as const];
  const document: ArticleDocument = {
    type: 'article',
    content: [
      { type: 'headline', content: words },
      { type: 'standfirst', content: words },
      {
        type: 'body',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: words },
          {
            type: 'bulletList',
            content: [{ type: 'listItem', content: [{ type: 'paragraph', content: words }] }],
          },
          {
            type: 'chart',
            attrs: {
              kind: 'TIMELINE',
              figure: null,
              threshold: null,
              events: [],
              caption: '77',
              alt: '77',
            },
          },
          { type: 'note', content: words },
        ],
      },
      { type: 'card', content: words },
    ],
  };
  const { diagnostics, coverage } = checkArticle(document, ledger);
  expect(diagnostics.map(({ field, path, text }) => [field, path.join('.'), text])).toEqual([
    ['headline', '0', 'About 77'],
    ['standfirst', '1', 'About 77'],
    ['body', '2.0', 'About 77'],
    ['body', '2.1.0.0', 'About 77'],
    ['caption', '2.2', '77'],
    ['alt', '2.2', '77'],
    ['body', '2.3', 'About 77'],
    ['card', '3', 'About 77'],
  ]);
  expect(coverage).toEqual({ numbers: 8, bound: 0, exempt: 0, unbound: 8 });
});

test('coverage counts what is bound, exempt and unbound', () => {
  const node = paragraph(
    'On 4 October ',
    total('more than 370,000'),
    ', and ',
    exempt('two', 'IDIOM'),
    ', and 19.',
  );
  expect(checkArticle(articleOf(node), ledger).coverage).toEqual({
    numbers: 4,
    bound: 1,
    exempt: 2,
    unbound: 1,
  });
});

test('two figures of one range are two numbers, though one mark is bold', () => {
  const node = paragraph(
    'The European Union and the ministry, from ',
    figure('66,000', 'europe', 'PLAIN', '66000'),
    ' to ',
    figure('300,', 'called-up', 'PLAIN', '300000'),
    marked('000', figureMark('called-up', 'PLAIN', '300000'), { type: 'bold' }),
    '.',
  );
  expect(checkArticle(articleOf(node), ledger).coverage).toEqual({
    numbers: 2,
    bound: 2,
    exempt: 0,
    unbound: 0,
  });
});

test('a Russian article is told in Russian what it may print', () => {
  const node = paragraph(
    'Всего ',
    figure('около 370 тысяч', 'total-entries', 'ABOUT', '370000'),
    ' пересечений.',
  );
  expect(diagnose(node, { language: russian })[0]?.fix?.label).toBe('write “более 370\u00A0000”');
});
