import { expect, test } from 'vitest';

import { said } from '../../test/builders.ts';
import { georgia, kazakhstan, places, totalEntries } from '../../test/story.ts';
import type { LedgerRecord } from '../record/record.ts';
import { movesOfEntry } from './moves-of-entry.ts';

const figures = [{ definition: totalEntries, related: [] }];

const moveOf = (entry: LedgerRecord, superseded: Parameters<typeof movesOfEntry>[1] = null) => {
  const [move] = movesOfEntry(entry, superseded, figures, places);
  if (!move) throw new Error('The sum was not looked at.');
  return move;
};

test('a version that is less sure takes the printed words their proof', () => {
  const about = { ...kazakhstan, version: 2, quantity: said('ABOUT', '200000') };
  const { before, after, isMoved } = moveOf(about);
  expect(isMoved).toBe(true);
  expect([before.verdict, after.verdict]).toEqual(['PROVEN_WITH_ASSUMPTIONS', 'POSSIBLE']);
});

test('another report of a count leaves the editor’s choice where it is', () => {
  const later = {
    ...georgia,
    id: 'entered',
    reportedOn: '2022-10-12',
    quantity: said('PLAIN', '1'),
  };
  const { before, after } = moveOf(later);
  expect(after.text).toBe(before.text);
});

test('one that takes the chosen report back takes its number with it', () => {
  const retraction = { ...georgia, id: 'entered', quantity: said('AT_LEAST', '1000') };
  const { before, after, isMoved } = moveOf(retraction, { id: georgia.id, kind: 'RETRACTION' });
  expect(isMoved).toBe(true);
  expect(before.text).toBe('more than 370,000');
  expect(after.text).not.toBe(before.text);
});

test('a report of another count fills no part', () => {
  const { isMoved } = moveOf({ ...georgia, id: 'entered', destination: 'AM' });
  expect(isMoved).toBe(false);
});
