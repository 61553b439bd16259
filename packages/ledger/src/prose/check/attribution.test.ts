import { describe, expect, test } from 'vitest';

import type { BodyNode } from '../../document/article-document.ts';
import { figure, paragraph, total } from './testing/article.ts';
import { diagnose } from './testing/diagnose.ts';

describe('UNATTRIBUTED_FIGURE', () => {
  const georgia = figure('more than 93,000', 'georgia', 'MORE_THAN', '93000');
  const kazakhstan = figure('more than 200,000', 'kazakhstan', 'MORE_THAN', '200000');
  test.each<[string, BodyNode, boolean]>([
    ['nobody is named', paragraph('In Georgia there were ', georgia, '.'), true],
    ['the source is named', paragraph('Fontanka puts it at ', georgia, '.'), false],
    ['the outlet is named', paragraph('Newsweek read that it was ', georgia, '.'), false],
    ['the place alone is no source', paragraph('Into Kazakhstan came ', kazakhstan, '.'), true],
    ['the office is named', paragraph('The interior minister counted ', kazakhstan, '.'), false],
    ['the speaker is named', paragraph('Akhmetzhanov counted ', kazakhstan, '.'), false],
    ['a sum is nobody’s own', paragraph('In all ', total('more than 370,000'), '.'), false],
    ['a heading need not say', { type: 'heading', attrs: { level: 2 }, content: [georgia] }, false],
  ])('%s', (_, node, isExpected) => {
    expect(diagnose(node).map(({ code }) => code)).toEqual(
      isExpected ? ['UNATTRIBUTED_FIGURE'] : [],
    );
  });
});
