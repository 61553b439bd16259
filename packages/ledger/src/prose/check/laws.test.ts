import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ArticleDocument, BodyNode, Mark } from '../../document/article-document.ts';
import { textBlocks } from '../../document/text-block.ts';
import { checkArticle } from './check-article.ts';
import { articleOf, marked } from './testing/article.ts';
import { ledger } from './testing/ledger.ts';

const slugs = [...ledger.figures.keys(), 'no-such', ''];
const slug = fc.constantFrom(...slugs);
const words = fc.constantFrom(
  'MORE_THAN',
  'AT_LEAST',
  'ABOUT',
  'UP_TO',
  'NEARLY',
  'LESS_THAN',
  'PLAIN',
);
const value = fc.constantFrom('370000', '200000', '0', '-1', '1e5', 'many', '', '0.333');
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ figure: slug, words, value }).map((attrs) => ({ type: 'figure' as const, attrs })),
  fc
    .constantFrom('queue', 'law', 'protests', 'x')
    .map((event) => ({ type: 'event' as const, attrs: { event } })),
  fc.constantFrom('hickman', 'x').map((quote) => ({ type: 'quote' as const, attrs: { quote } })),
  fc.record({ left: slug, right: slug }).map(({ left, right }) => ({
    type: 'comparison' as const,
    attrs: { left, operator: 'EXCEEDS' as const, right, assumptions: ['entries-beside-call-up'] },
  })),
  fc
    .constantFrom('DATE', 'IDIOM')
    .map((reason) => ({ type: 'exempt' as const, attrs: { reason } })),
  fc.constant({ type: 'bold' as const }),
) as fc.Arbitrary<Mark>;
const pieces = fc.constantFrom(
  'more than ',
  '370,000',
  '370',
  ',000',
  ' people',
  ' crossings',
  ' from ',
  ' to ',
  'a third',
  'hundreds of thousands',
  'six miles',
  'up to ',
  ' and another ',
  '. ',
  '4 October',
  'twice',
  '“',
  '12%',
  '\n',
  'Fontanka ',
  '0/0',
  '1/3',
);
const textNode = fc
  .tuple(pieces, fc.array(mark, { maxLength: 2 }))
  .map(([text, marks]) => marked(text, ...marks));
const content = fc.array(textNode, { maxLength: 12 });
const node: fc.Arbitrary<BodyNode> = fc.oneof(
  content.map((nodes): BodyNode => ({ type: 'paragraph', content: nodes })),
  content.map((nodes): BodyNode => ({ type: 'note', content: nodes })),
  fc.tuple(slug, fc.string()).map(([figure, caption]): BodyNode => ({
    type: 'chart',
    attrs: { kind: 'SUM_BAR', figure, threshold: null, events: [], caption, alt: caption },
  })),
);
const article = fc.array(node, { maxLength: 5 }).map((nodes) => articleOf(...nodes));

test('the check never throws, whatever it is given', () => {
  const shaped = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(
          'article',
          'body',
          'paragraph',
          'text',
          'chart',
          'bulletList',
          'listItem',
          'quotation',
          'x',
          5,
        ),
        text: fc.oneof(fc.string(), fc.integer()),
        attrs: fc.anything(),
        marks: fc.oneof(fc.array(fc.oneof(mark, fc.anything())), fc.anything()),
        content: fc.oneof(
          { depthSize: 'small' },
          fc.anything(),
          fc.array(tie('node'), { maxLength: 4 }),
        ),
      },
      { requiredKeys: [] },
    ),
  })).node;
  fc.assert(
    fc.property(fc.oneof(fc.anything(), shaped), (document) => {
      const { coverage } = checkArticle(document as ArticleDocument, ledger);
      expect(coverage.numbers).toBe(coverage.bound + coverage.exempt + coverage.unbound);
    }),
    { numRuns: 1000 },
  );
});

test('every diagnostic stands in the words that it speaks of', () => {
  fc.assert(
    fc.property(article, (document) => {
      const blocks = textBlocks(document);
      for (const { field, path, span, text, message } of checkArticle(document, ledger)
        .diagnostics) {
        const block = blocks.find((one) => one.field === field && one.path.join() === path.join());
        expect(block?.text.slice(span.start, span.end)).toBe(text);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(message).toMatch(/[.”]$/);
        expect(message).not.toMatch(/undefined|null|NaN/);
      }
    }),
    { numRuns: 500 },
  );
});

test('articles set one after the other keep all their numbers', () => {
  fc.assert(
    fc.property(article, article, (a, b) => {
      const both: ArticleDocument = { type: 'article', content: [...a.content, ...b.content] };
      const [one, other, all] = [a, b, both].map((document) => checkArticle(document, ledger));
      expect(all?.coverage.numbers).toBe(
        (one?.coverage.numbers ?? 0) + (other?.coverage.numbers ?? 0),
      );
      expect(all?.diagnostics).toHaveLength(
        (one?.diagnostics.length ?? 0) + (other?.diagnostics.length ?? 0),
      );
    }),
    { numRuns: 500 },
  );
});

test('an unbound number is always reported', () => {
  fc.assert(
    fc.property(article, (document) => {
      const { coverage, diagnostics } = checkArticle(document, ledger);
      const reported = diagnostics.filter(
        ({ code }) => code === 'UNBOUND_NUMBER' || code === 'QUOTE_ALTERED',
      );
      expect(coverage.unbound === 0 || reported.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
