import { describe, expect, test } from 'vitest';

import { figure, paragraph } from './testing/article.ts';
import { diagnose } from './testing/diagnose.ts';

describe('DOUBLE_COUNT', () => {
  test('a sum that adds a place to the whole that holds it', () => {
    const node = paragraph(
      'In all ',
      figure('more than 413,000', 'total-with-finland', 'MORE_THAN', '413000'),
      ' entries.',
    );
    const [diagnostic] = diagnose(node);
    expect([diagnostic?.code, diagnostic?.severity]).toEqual(['DOUBLE_COUNT', 'ERROR']);
    expect(diagnostic?.message).toMatch(/Finland lies within the European Union/);
    expect(diagnostic?.fix?.replacement).toBe('more than 370,000');
  });

  test('a sentence that adds one to the other', () => {
    const union = figure('66,000', 'europe', 'PLAIN', '66000');
    const node = paragraph(
      'The European Union counted ',
      union,
      ' entries and the Finnish border guard another ',
      figure('43,000', 'finland', 'MORE_THAN', '43000'),
      '.',
    );
    expect(diagnose(node).map(({ code }) => code)).toContain('DOUBLE_COUNT');
    const apart = paragraph(
      'The European Union and Fontanka counted ',
      union,
      ' entries and another ',
      figure('more than 93,000', 'georgia', 'MORE_THAN', '93000'),
      '.',
    );
    expect(diagnose(apart)).toEqual([]);
  });
});
