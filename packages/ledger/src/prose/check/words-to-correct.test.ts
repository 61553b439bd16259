import { expect, test } from 'vitest';

import { kazakhstan, georgia, options, totalEntries } from '../../../test/story.ts';
import { evaluate } from '../../figure/evaluate.ts';
import { articleOf, event, exceeds, figure, paragraph, quote, total } from './testing/article.ts';
import { ledger } from './testing/ledger.ts';
import type { CheckContext } from './context.ts';
import { wordsToCorrect } from './words-to-correct.ts';

/** The ledger after Georgia’s report was taken back. */
const without = {
  ...totalEntries,
  inputs: totalEntries.inputs.filter(({ preferred }) => preferred !== georgia.id),
};
const moved: CheckContext = {
  ...ledger,
  figures: new Map([...ledger.figures, ['total-entries', evaluate(without, options)]]),
  printed: new Map([
    [
      'total-entries',
      { records: [georgia, kazakhstan].map(({ id, version }) => ({ id, version })) },
    ],
  ]),
};

test('what is borne out needs no other words', () => {
  const document = articleOf(paragraph('They counted ', total('more than 370,000'), ' crossings.'));
  expect(wordsToCorrect(document, ledger)).toEqual([]);
});

test('words that a change left without ground are told once, with the strongest that are left', () => {
  const line = paragraph('They counted ', total('more than 370,000'), ' crossings.');
  const document = articleOf(line, line, paragraph(total('More than 370,000'), ' came.'));
  const [words, ...others] = wordsToCorrect(document, moved);
  expect(words).toMatchObject({
    before: 'more than 370,000',
    after: `more than ${moved.figures.get('total-entries')?.text.replace(/^\D+/, '')}`,
    mark: { attrs: { figure: 'total-entries' } },
    place: { path: [1, 0], from: 13, to: 30 },
  });
  expect(others).toEqual([]);
});

test('an event’s number and a quotation are told with what their records say', () => {
  const document = articleOf(
    paragraph('The queue was ', event('nine miles', 'queue'), ' long.'),
    paragraph('“', quote('nobody will leave', 'hickman'), '”'),
  );
  expect(wordsToCorrect(document, ledger).map(({ before, mark }) => [mark.type, before])).toEqual([
    ['event', 'nine'],
    ['quote', 'nobody will leave'],
  ]);
});

test('a comparison has no other words, and is left to people', () => {
  const document = articleOf(
    paragraph(exceeds('exceeds', 'called-up', 'total-entries'), ' that.'),
    paragraph('It is ', figure('5', 'nowhere', 'PLAIN', '5'), '.'),
  );
  expect(wordsToCorrect(document, ledger)).toEqual([]);
});
