import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BodyNode } from './article-document.ts';
import { mergeDocuments } from './merge/merge-documents.ts';
import { documents } from './parse/testing/documents.ts';
import { replaceBlocks } from './replace-blocks.ts';
import { plainText } from './text-block.ts';

const paragraph = (text: string): BodyNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const bodyOf = (...content: BodyNode[]) =>
  ({ type: 'article', content: [{ type: 'headline' }, { type: 'body', content }] }) as const;

test('blocks give way to others, and those around them stay', () => {
  const document = bodyOf(paragraph('one'), paragraph('two'), paragraph('three'));
  const by = bodyOf(paragraph('2a'), paragraph('2b'));
  expect(plainText(replaceBlocks(document, [1, 1], 1, by), 'body')).toBe(
    'one\n\n2a\n\n2b\n\nthree',
  );
});

test('a headline takes the words of a paragraph', () => {
  expect(
    plainText(replaceBlocks(bodyOf(), [0], 1, bodyOf(paragraph('Many flee'))), 'headline'),
  ).toBe('Many flee');
});

test('whoever takes theirs at every conflict has every block of theirs that clashed', () => {
  fc.assert(
    fc.property(documents, documents, documents, (base, mine, theirs) => {
      const { document, conflicts } = mergeDocuments(base, mine, theirs);
      const taken = conflicts.toReversed().reduce((text, { path, length, theirs: content }) => {
        const by = bodyOf(...content);
        return replaceBlocks(text, path, length, by);
      }, document);
      const whole = JSON.stringify(taken);
      const clashed = conflicts
        .filter(({ field }) => field === 'body')
        .flatMap((conflict) => conflict.theirs);
      expect(clashed.filter((block) => !whole.includes(JSON.stringify(block)))).toEqual([]);
    }),
  );
});
