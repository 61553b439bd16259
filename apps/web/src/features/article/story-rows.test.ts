import type { BodyNode, TextNode } from '@headcount/ledger';
import { expect, test } from 'vitest';
import { storyRows } from './story-rows.ts';

const heading: BodyNode = { type: 'heading', attrs: { level: 2 }, content: [] };
const plain: BodyNode = { type: 'paragraph', content: [{ type: 'text', text: 'words' }] };
const noted = (binding: string): BodyNode => ({
  type: 'paragraph',
  content: [
    {
      type: 'text',
      text: '7',
      marks: [{ type: 'event', attrs: { event: 'e', binding } }],
    } as unknown as TextNode,
  ],
});
const chart: BodyNode = {
  type: 'chart',
  attrs: { kind: 'SUM_BAR', figure: 'f', threshold: null, events: [], caption: 'c', alt: 'a' },
};

const shape = (body: BodyNode[], hasNote = (_key: string) => true) =>
  storyRows(body, hasNote).map((row) =>
    row.kind === 'DRAWING' ? 'drawing' : [row.blocks.map(({ type }) => type), row.noteKeys],
  );

test('a block with notes begins a row; blocks without go on in it', () => {
  expect(shape([noted('n1'), plain, noted('n2')])).toEqual([
    [['paragraph', 'paragraph'], ['n1']],
    [['paragraph'], ['n2']],
  ]);
});

test('a heading begins the row of the block below it', () => {
  expect(shape([plain, heading, noted('n1')])).toEqual([
    [['paragraph'], []],
    [['heading', 'paragraph'], ['n1']],
  ]);
});

test('a drawing stands alone between rows', () => {
  expect(shape([plain, chart, plain])).toEqual([
    [['paragraph'], []],
    'drawing',
    [['paragraph'], []],
  ]);
});

test('a number whose note stands elsewhere begins no row', () => {
  expect(shape([noted('n1'), noted('n2')], (key) => key === 'n1')).toEqual([
    [['paragraph', 'paragraph'], ['n1']],
  ]);
});
