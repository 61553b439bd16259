import type { TextNode } from '@headcount/ledger';
import { expect, test } from 'vitest';
import { boundRuns } from './bound-runs.ts';

const bound = (text: string, binding: string, ...more: NonNullable<TextNode['marks']>[number][]) =>
  ({
    type: 'text',
    text,
    marks: [
      {
        type: 'figure',
        attrs: { figure: 'total', words: 'MORE_THAN', value: '370000', binding },
      },
      ...more,
    ],
  }) as unknown as TextNode;
const bare = (text: string): TextNode => ({ type: 'text', text });

const shape = (nodes: TextNode[]) =>
  boundRuns(nodes).map(({ key, nodes: run }) => [key, run.map(({ text }) => text).join('')]);

test('parts bound words from the rest', () => {
  expect(
    shape([bare('They counted '), bound('more than 370,000', 'n1'), bare(' entries.')]),
  ).toEqual([
    [null, 'They counted '],
    ['n1', 'more than 370,000'],
    [null, ' entries.'],
  ]);
});

test('a number half of which is bold stays one run', () => {
  expect(shape([bound('more than ', 'n1'), bound('370,000', 'n1', { type: 'bold' })])).toEqual([
    ['n1', 'more than 370,000'],
  ]);
});

test('two numbers side by side stay two', () => {
  expect(shape([bound('3', 'n1'), bound('4', 'n2')])).toEqual([
    ['n1', '3'],
    ['n2', '4'],
  ]);
});

test('a mark without a key binds nothing, and words without marks neither', () => {
  const unkeyed: TextNode = {
    type: 'text',
    text: '7',
    marks: [{ type: 'exempt', attrs: { reason: 'DATE' } }],
  };
  expect(shape([unkeyed, bare(' days')])).toEqual([[null, '7 days']]);
});
