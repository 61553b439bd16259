import type { BodyNode } from '@headcount/ledger';
import { expect, test } from 'vitest';
import { stretches } from './stretches.ts';

const paragraph: BodyNode = { type: 'paragraph' };
const chart: BodyNode = {
  type: 'chart',
  attrs: { kind: 'SUM_BAR', figure: 'f', threshold: null, events: [], caption: 'c', alt: 'a' },
};

const shape = (body: BodyNode[]) =>
  stretches(body).map((part) => (part.kind === 'TEXT' ? part.blocks.length : 'drawing'));

test('a drawing parts the text before it from the text after it', () => {
  expect(shape([paragraph, paragraph, chart, paragraph])).toEqual([2, 'drawing', 1]);
});

test('drawings may stand one after the other, first and last', () => {
  expect(shape([chart, chart])).toEqual(['drawing', 'drawing']);
});

test('a story without a body is empty', () => {
  expect(shape([])).toEqual([]);
});
