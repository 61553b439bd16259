import { describe, expect, test } from 'vitest';

import type { BodyNode } from '../../document/article-document.ts';
import { exceeds, paragraph } from './testing/article.ts';
import { diagnose } from './testing/diagnose.ts';

describe('comparisons', () => {
  test.each<[string, BodyNode, string[]]>([
    [
      'of unlike counts, without an assumption',
      paragraph(exceeds('more than the call-up', 'total-entries', 'called-up')),
      ['COMPARISON_NOT_PROVEN'],
    ],
    [
      'that the reports leave open',
      paragraph(exceeds('more', 'kazakhstan', 'total-entries')),
      ['COMPARISON_NOT_PROVEN'],
    ],
    [
      'with a figure that is not there',
      paragraph(exceeds('more', 'kazakhstan', 'no-such')),
      ['COMPARISON_NOT_PROVEN'],
    ],
    [
      'that the reports rule out',
      paragraph(exceeds('more', 'europe', 'kazakhstan')),
      ['COMPARISON_CONTRADICTED'],
    ],
    ['that hold', paragraph(exceeds('more', 'total-entries', 'europe')), []],
  ])('%s', (_, node, expected) => {
    expect(diagnose(node).map(({ code }) => code)).toEqual(expected);
  });
});
