import { describe, expect, test } from 'vitest';

import type { BodyNode } from '../../document/article-document.ts';
import { event, figure, paragraph, total } from './testing/article.ts';
import { codes } from './testing/diagnose.ts';

describe('what is counted', () => {
  const minister = 'The minister: ';
  test.each<[string, BodyNode, string[]]>([
    [
      'persons of crossings',
      paragraph(total('more than 370,000'), ' people left.'),
      ['ERROR | PERSONS_FROM_CROSSINGS | people | write “crossings”'],
    ],
    [
      'a nation of crossings',
      paragraph(
        minister,
        figure('more than 200,000', 'kazakhstan', 'MORE_THAN', '200000'),
        ' Russians came.',
      ),
      ['ERROR | PERSONS_FROM_CROSSINGS | Russians | write “crossings”'],
    ],
    [
      'persons, on an assumption',
      paragraph(
        minister,
        figure('more than 200,000', 'people-kazakhstan', 'MORE_THAN', '200000'),
        ' people came.',
      ),
      [],
    ],
    [
      'persons of persons',
      paragraph(
        minister,
        figure('300,000', 'called-up', 'PLAIN', '300000'),
        ' men are to be called up.',
      ),
      [],
    ],
    ['crossings of crossings', paragraph(total('more than 370,000'), ' crossings.'), []],
    [
      'entries of exits',
      paragraph(minister, figure('147,000', 'exits', 'PLAIN', '147000'), ' entries.'),
      ['ERROR | UNIT_DIFFERS | entries | write “exits”'],
    ],
    [
      'exits of exits',
      paragraph(minister, figure('147,000', 'exits', 'PLAIN', '147000'), ' exits.'),
      [],
    ],
    [
      'vehicles of crossings',
      paragraph(total('more than 370,000'), ' cars came.'),
      ['ERROR | UNIT_DIFFERS | cars | write “crossings”'],
    ],
    [
      'crossings of persons',
      paragraph(minister, figure('300,000', 'called-up', 'PLAIN', '300000'), ' crossings.'),
      ['ERROR | UNIT_DIFFERS | crossings | write “people”'],
    ],
    [
      'kilometres of miles',
      paragraph('The queue was ', event('six', 'queue'), ' kilometres long.'),
      ['ERROR | UNIT_DIFFERS | kilometres | –'],
    ],
  ])('%s', (_, node, expected) => {
    expect(codes(node)).toEqual(expected);
  });
});
