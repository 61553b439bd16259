import { describe, expect, test } from 'vitest';

import type { BodyNode } from '../../document/article-document.ts';
import { event, exceeds, exempt, figure, figureMark, paragraph, total } from './testing/article.ts';
import { codes, diagnose } from './testing/diagnose.ts';

describe('UNBOUND_NUMBER', () => {
  test.each<[string, BodyNode, string[]]>([
    [
      'a number that is bound to nothing',
      paragraph('Some 17 people came.'),
      ['ERROR | UNBOUND_NUMBER | Some 17 | –'],
    ],
    [
      'a number of a figure',
      paragraph('It counted more than 370,000 crossings.'),
      ['ERROR | UNBOUND_NUMBER | more than 370,000 | bind it to figure “total-entries”'],
    ],
    [
      'a number of a figure, too strongly',
      paragraph('They counted about 370,000 crossings.'),
      [
        'ERROR | UNBOUND_NUMBER | about 370,000 | bind it to figure “total-entries” and write “more than 370,000”',
      ],
    ],
    [
      'the figure that fits of two',
      paragraph('They counted about 200,000 entries.'),
      ['ERROR | UNBOUND_NUMBER | about 200,000 | bind it to figure “kazakhstan-about”'],
    ],
    [
      'a number of an event',
      paragraph('It was six miles long.'),
      ['ERROR | UNBOUND_NUMBER | six | bind it to the event “The queue”'],
    ],
    [
      'a multiple',
      paragraph('They would be counted twice.'),
      ['ERROR | UNBOUND_NUMBER | twice | –'],
    ],
    [
      'a figure that is not there',
      paragraph(figure('19', 'no-such', 'PLAIN', '19')),
      ['ERROR | UNBOUND_NUMBER | 19 | –'],
    ],
    [
      'an event without a number',
      paragraph(event('19', 'protests')),
      ['ERROR | UNBOUND_NUMBER | 19 | –'],
    ],
    [
      'a count called a date',
      paragraph(exempt('12,000 people', 'DATE')),
      ['ERROR | UNBOUND_NUMBER | 12,000 | –'],
    ],
    [
      'a count of people called a name',
      paragraph(exempt('370,000 people', 'NAME'), ' fled.'),
      ['ERROR | UNBOUND_NUMBER | 370,000 | –'],
    ],
    [
      'a count called an idiom beside its noun',
      paragraph('They said that ', exempt('370,000', 'IDIOM'), ' Russians fled.'),
      ['ERROR | UNBOUND_NUMBER | 370,000 | –'],
    ],
    [
      'a number that is said to be about right, called a name',
      paragraph(exempt('about 370,000', 'NAME'), ' had fled.'),
      ['ERROR | UNBOUND_NUMBER | about 370,000 | –'],
    ],
    [
      'a large number of something else called an ordinal',
      paragraph('The ', exempt('12,000', 'ORDINAL'), ' stones.'),
      ['WARNING | UNBOUND_NUMBER | 12,000 | –'],
    ],
    [
      'a count of the dead called a name',
      paragraph('It left ', exempt('2,500 dead', 'NAME'), '.'),
      ['ERROR | UNBOUND_NUMBER | 2,500 | –'],
    ],
    [
      'a count of casualties called an idiom',
      paragraph('They spoke of ', exempt('ninety thousand casualties', 'IDIOM'), '.'),
      ['ERROR | UNBOUND_NUMBER | ninety thousand | –'],
    ],
    ['a handful of people', paragraph('The ', exempt('two men', 'IDIOM'), ' left.'), []],
    ['a name with a large number', paragraph('A ', exempt('Boeing 5000', 'NAME'), '.'), []],
    [
      'two numbers under one mark',
      paragraph('It was ', total('more than 370,000 of 500,000'), '.'),
      ['ERROR | UNBOUND_NUMBER | 500,000 | –'],
    ],
    [
      'a number that a comparison does not name',
      paragraph(
        exceeds('twice the call-up', 'total-entries', 'called-up', 'entries-beside-call-up'),
      ),
      ['ERROR | UNBOUND_NUMBER | twice | –'],
    ],
  ])('%s', (_, node, expected) => {
    expect(codes(node)).toEqual(expected);
  });

  test('its fix is the mark that is missing', () => {
    const [diagnostic] = diagnose(paragraph('It counted more than 370,000 crossings.'));
    expect(diagnostic?.fix?.bindTo).toEqual(figureMark('total-entries', 'MORE_THAN', '370000'));
    expect(diagnostic?.message).toBe(
      '“more than 370,000” is bound to nothing: bind it to figure “total-entries”.',
    );
  });

  test('a mark on half a number', () => {
    const node = paragraph('In all ', total('more than 370'), ',000.');
    const message =
      'The mark covers only a part of “more than 370,000”: bind it to figure “total-entries”.';
    expect(diagnose(node)).toContainEqual(
      expect.objectContaining({ code: 'UNBOUND_NUMBER', message }),
    );
  });
});
