import { describe, expect, test } from 'vitest';

import type { BodyNode } from '../../document/article-document.ts';
import { paragraph, quote } from './testing/article.ts';
import { diagnose } from './testing/diagnose.ts';

describe('QUOTE_ALTERED', () => {
  test.each<[string, BodyNode, string[]]>([
    [
      'other words',
      paragraph(quote('the more Putin mobilises, the more', 'hickman')),
      ['QUOTE_ALTERED'],
    ],
    [
      'words that are cut',
      paragraph(quote('2,000 will leave … the more Putin', 'hickman')),
      ['QUOTE_ALTERED'],
    ],
    ['a quotation without a record', paragraph(quote('shambles', 'no-such')), ['QUOTE_ALTERED']],
    [
      'a quotation set apart without a record',
      { type: 'quotation', attrs: { quote: 'no-such' } },
      ['QUOTE_ALTERED'],
    ],
    ['a quotation set apart', { type: 'quotation', attrs: { quote: 'hickman' } }, []],
    ['the words themselves', paragraph(quote('the more Putin  mobilizes', 'hickman')), []],
  ])('%s', (_, node, expected) => {
    expect(diagnose(node).map(({ code }) => code)).toEqual(expected);
  });
});
