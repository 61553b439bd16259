import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges } from './word-changes.ts';

const wordings = fc
  .array(fc.constantFrom('six', 'miles', 'long', 'queue', ',', '.', ' ', '  ', 'é'), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(''));

test('the words that changed are named in both texts', () => {
  const was = 'It was six miles long on Sunday.';
  expect(wordChanges(was, 'It was seven miles long on Monday.')).toEqual([
    { before: 7, beforeEnd: 10, after: 7, afterEnd: 12 },
    { before: 25, beforeEnd: 31, after: 27, afterEnd: 33 },
  ]);
});

test('what did not change is the same in both texts, and the rest makes the new one', () => {
  fc.assert(
    fc.property(wordings, wordings, (was, now) => {
      const changes = wordChanges(was, now);
      const ends = [...changes, { before: was.length, after: now.length }];
      let [old, written] = [0, ''];
      for (const [index, { before }] of ends.entries()) {
        written += was.slice(old, before);
        const change = changes[index];
        written += change ? now.slice(change.after, change.afterEnd) : '';
        old = change?.beforeEnd ?? old;
      }
      expect(written).toBe(now);
    }),
  );
});
