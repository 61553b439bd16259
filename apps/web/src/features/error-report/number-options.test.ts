import type { ArticleDocument, TextNode } from '@headcount/ledger';
import { expect, test } from 'vitest';
import { numberOptions } from './number-options.ts';

/** A number as the gateway gives it: bound, and named by its key. */
const bound = (text: string, binding: string): TextNode => ({
  type: 'text',
  text,
  marks: [{ type: 'event', attrs: { event: 'decree', binding } } as never],
});

const paragraph = (...content: TextNode[]) => ({ type: 'paragraph' as const, content });

test('numbers that read alike are told apart by their place, and those of the card are not offered', () => {
  const document = {
    type: 'article',
    content: [
      { type: 'headline', content: [bound('300,000', 'n1')] },
      {
        type: 'body',
        content: [paragraph(bound('300,000', 'n2')), paragraph(bound('six miles', 'n3'))],
      },
      { type: 'card', content: [bound('about 300,000', 'n4')] },
    ],
  } as unknown as ArticleDocument;
  const bindings = ['300,000', '300,000', 'six miles', 'about 300,000'].map((text, at) => ({
    key: `n${at + 1}`,
    text,
  }));
  expect(numberOptions(document, bindings)).toEqual([
    { value: 'n1', label: '300,000 (place 1)' },
    { value: 'n2', label: '300,000 (place 2)' },
    { value: 'n3', label: 'six miles' },
  ]);
});
