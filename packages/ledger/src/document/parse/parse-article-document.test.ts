import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleDocument } from '../article-document.ts';
import { textBlocks } from '../text-block.ts';
import { emptyArticle, parseArticleDocument } from './parse-article-document.ts';
import { documents } from './testing/documents.ts';

const withBody = (...content: unknown[]) => ({
  type: 'article',
  content: [{ type: 'headline' }, { type: 'body', content }],
});
const paragraphOf = (...marks: unknown[]) =>
  withBody({ type: 'paragraph', content: [{ type: 'text', text: 'words', marks }] });

const faultsOf = (value: unknown) => {
  const parsed = parseArticleDocument(value);
  return parsed.isArticle ? [] : parsed.faults;
};
const parsed = (value: unknown): ArticleDocument => {
  const result = parseArticleDocument(value);
  if (!result.isArticle) throw new Error(JSON.stringify(result.faults));
  return result.document;
};

test('every article is read, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const once = parsed(document);
      expect(parsed(once)).toEqual(once);
      expect(textBlocks(once).map(({ text }) => text)).toEqual(
        textBlocks(document).map(({ text }) => text),
      );
    }),
  );
});

test('an article in which nothing is written is one', () => {
  expect(parsed(emptyArticle())).toEqual(emptyArticle());
});

test('fields come in the order of the page, whatever order they came in, and none is missing', () => {
  const mixed = { type: 'article', content: [{ type: 'card' }, { type: 'headline' }] };
  expect(parsed(mixed)).toEqual(emptyArticle());
});

test('words in needless pieces become one run', () => {
  const bold = [{ type: 'bold' }];
  const pieces = [
    { type: 'text', text: 'in ' },
    { type: 'text', text: '' },
    { type: 'text', text: 'all ' },
    { type: 'text', text: '370', marks: bold },
    { type: 'text', text: ',000', marks: bold },
  ];
  const [, , body] = parsed(withBody({ type: 'paragraph', content: pieces })).content;
  expect(body?.content).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'in all ' },
        { type: 'text', text: '370,000', marks: bold },
      ],
    },
  ]);
});

const AT = 'content[1].content[0]';
const MARK = `${AT}.content[0].marks[0]`;

test.each([
  ['nothing at all', undefined, 'document', 'nothing'],
  ['a list', [], 'document', '[]'],
  ['another document', { type: 'doc', content: [] }, 'type', '“doc”'],
  [
    'a field of no article',
    { type: 'article', content: [{ type: 'footer' }] },
    'content[0].type',
    '“footer”',
  ],
  ['a node of no article', withBody({ type: 'image', attrs: {} }), `${AT}.type`, '“image”'],
  [
    'a heading of the first level',
    withBody({ type: 'heading', attrs: { level: 1 } }),
    `${AT}.attrs.level`,
    '1',
  ],
  ['a key beside the others', withBody({ type: 'paragraph', style: 'x' }), `${AT}.style`, '“x”'],
  ['a mark of no article', paragraphOf({ type: 'underline' }), `${MARK}.type`, '“underline”'],
  [
    'words of no claim',
    paragraphOf({ type: 'figure', attrs: { figure: 'a', words: 'ROUGHLY', value: '1' } }),
    `${MARK}.attrs.words`,
    '“ROUGHLY”',
  ],
  [
    'a value that is no decimal',
    paragraphOf({ type: 'figure', attrs: { figure: 'a', words: 'ABOUT', value: '1e400' } }),
    `${MARK}.attrs.value`,
    '“1e400”',
  ],
  [
    'a number as a number',
    paragraphOf({ type: 'figure', attrs: { figure: 'a', words: 'ABOUT', value: 5 } }),
    `${MARK}.attrs.value`,
    '5',
  ],
  [
    'an address that runs',
    paragraphOf({ type: 'link', attrs: { href: 'javascript:alert(1)' } }),
    `${MARK}.attrs.href`,
    '“javascript:alert(1)”',
  ],
  [
    'a name that is a path',
    paragraphOf({ type: 'event', attrs: { event: '../secret' } }),
    `${MARK}.attrs.event`,
    '“../secret”',
  ],
  [
    'a NUL',
    withBody({ type: 'paragraph', content: [{ type: 'text', text: 'a\0b' }] }),
    `${AT}.content[0].text`,
    '“a\0b”',
  ],
  [
    'half a character',
    withBody({ type: 'paragraph', content: [{ type: 'text', text: '\ud800' }] }),
    `${AT}.content[0].text`,
    '“\ud800”',
  ],
  [
    'a number made to run backwards',
    withBody({ type: 'paragraph', content: [{ type: 'text', text: '\u202e000,073' }] }),
    `${AT}.content[0].text`,
    '“\u202e000,073”',
  ],
])('%s is refused by its place and what stands there', (_, value, path, given) => {
  expect(faultsOf(value)).toContainEqual(expect.objectContaining({ path, given }));
});

test('a prototype hidden in a node is a key beside the others', () => {
  const hidden: unknown = JSON.parse(
    '{"type":"article","content":[],"__proto__":{"polluted":true}}',
  );
  expect(faultsOf(hidden).map(({ path }) => path)).toContain('document.__proto__');
  expect('polluted' in {}).toBe(false);
});

test('two headlines are refused', () => {
  const twice = { type: 'article', content: [{ type: 'headline' }, { type: 'headline' }] };
  expect(faultsOf(twice)[0]).toEqual({
    path: 'content',
    given: '“2 of them”',
    allowed: 'one headline',
  });
});

test('every fault says what is allowed, fifty at most', () => {
  const many = withBody(...Array.from({ length: 80 }, () => ({ type: 'table' })));
  const faults = faultsOf(many);
  expect(faults).toHaveLength(50);
  for (const { allowed } of faults) expect(allowed).toContain('paragraph');
});

test.each(['https://unhcr.org', 'mailto:desk@example.org', '/sources/unhcr', '#n1'])(
  '“%s” may be linked',
  (href) => {
    expect(faultsOf(paragraphOf({ type: 'link', attrs: { href } }))).toEqual([]);
  },
);

test.each([
  '//evil.example',
  '/\\evil.example',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'https:/x y',
  '',
])('“%s” may not be linked', (href) => {
  expect(faultsOf(paragraphOf({ type: 'link', attrs: { href } }))).toHaveLength(1);
});

const isAnswered = (value: unknown) => 'isArticle' in parseArticleDocument(value);

test('anything at all is answered without throwing', () => {
  expect(fc.check(fc.property(fc.anything(), isAnswered)).failed).toBe(false);
});
