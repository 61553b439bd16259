import { describe, expect, test } from 'vitest';

import type { BodyNode } from '../../document/article-document.ts';
import { event, figure, paragraph, total } from './testing/article.ts';
import { codes, diagnose } from './testing/diagnose.ts';

describe('QUALIFIER_TOO_STRONG', () => {
  test.each<[string, BodyNode, string]>([
    [
      'about, of a floor',
      paragraph(figure('about 370,000', 'total-entries', 'ABOUT', '370000')),
      'write “more than 370,000”',
    ],
    [
      'a higher floor',
      paragraph(figure('more than 371,000', 'total-entries', 'MORE_THAN', '371000')),
      'write “more than 370,000”',
    ],
    [
      'no word, of a floor',
      paragraph('In all ', figure('370,000', 'total-entries', 'PLAIN', '370000'), ' came.'),
      'write “more than 370,000”',
    ],
    [
      'a range',
      paragraph('In all ', figure('370,000 to 400,000', 'total-entries', 'AT_LEAST', '370000')),
      'write “more than 370,000”',
    ],
    [
      'a capital',
      paragraph(figure('About 370,000', 'total-entries', 'ABOUT', '370000')),
      'write “More than 370,000”',
    ],
    ['an event’s number', paragraph('It was ', event('more than six miles', 'queue')), 'write “6”'],
  ])('%s', (_, node, label) => {
    const [diagnostic] = diagnose(node);
    expect([diagnostic?.code, diagnostic?.severity]).toEqual(['QUALIFIER_TOO_STRONG', 'ERROR']);
    expect(diagnostic?.fix?.label).toBe(label);
  });

  test('says what is missing and what is allowed', () => {
    const node = paragraph(figure('about 370,000', 'total-entries', 'ABOUT', '370000'));
    expect(diagnose(node)[0]?.message).toMatch(
      /^“about 370,000” is not proven of “Entries from Russia since the decree” \(total-entries\)\. .* Allowed is “more than 370,000”\.$/,
    );
  });

  test('what its fix writes passes', () => {
    const [diagnostic] = diagnose(
      paragraph('In all ', figure('about 370,000', 'total-entries', 'ABOUT', '370000')),
    );
    const words = diagnostic?.fix?.replacement ?? '';
    expect(diagnose(paragraph('In all ', total(words)))).toEqual([]);
  });
});

describe('VALUE_DIFFERS', () => {
  test.each<[string, BodyNode, string[]]>([
    [
      'a text that its mark does not say',
      paragraph(total('more than 380,000')),
      ['ERROR | VALUE_DIFFERS | more than 380,000 | mark it as “more than 380,000”'],
    ],
    [
      'a mark without a number',
      paragraph(figure('380', 'called-up', 'PLAIN', 'many')),
      ['ERROR | VALUE_DIFFERS | 380 | mark it as “380”'],
    ],
    [
      'another number',
      paragraph('Officials: ', figure('310,000', 'called-up', 'PLAIN', '310000')),
      ['ERROR | VALUE_DIFFERS | 310,000 | write “300,000”'],
    ],
    [
      'an event’s other number',
      paragraph('It was ', event('seven miles', 'queue')),
      ['ERROR | VALUE_DIFFERS | seven | write “6”'],
    ],
    [
      'allowed words that the mark does not say',
      paragraph(figure('at least 370,000', 'total-entries', 'MORE_THAN', '370000')),
      ['WARNING | VALUE_DIFFERS | at least 370,000 | mark it as “at least 370,000”'],
    ],
  ])('%s', (_, node, expected) => {
    expect(codes(node).filter((line) => !line.includes('UNATTRIBUTED'))).toEqual(expected);
  });
});
