import { beforeEach, expect, test } from 'vitest';
import { emptyArticle } from '@headcount/ledger';
import type { DraftText } from './draft-text.ts';
import { forgetOnDevice, keepOnDevice, keptOnDevice } from './kept-on-device.ts';

const text: DraftText = {
  document: emptyArticle(),
  slug: null,
  byline: 'Ada',
  dateline: null,
  language: 'en',
  leadingFigure: null,
  changeReason: null,
};

let entries: Map<string, string>;
let storage: Storage;
beforeEach(() => {
  entries = new Map();
  storage = {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
    key: () => null,
    length: 0,
  };
});

test('a text is found as it was kept, and only for its draft', () => {
  keepOnDevice(storage, 'one', { version: 3, text, at: 5 });
  expect(keptOnDevice(storage, 'one')).toEqual({ version: 3, text, at: 5 });
  expect(keptOnDevice(storage, 'other')).toBeNull();
});

test('what is forgotten is gone', () => {
  keepOnDevice(storage, 'one', { version: 3, text, at: 5 });
  forgetOnDevice(storage, 'one');
  expect(keptOnDevice(storage, 'one')).toBeNull();
});

test.each([
  '{',
  'null',
  '{"version":1}',
  '{"version":1,"at":1,"text":{"document":{"type":"doc"}}}',
])('what is no kept text is none: %s', (json) => {
  entries.set('headcount-draft:one', json);
  expect(keptOnDevice(storage, 'one')).toBeNull();
});

test('a store that is full keeps nobody from writing', () => {
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(() => keepOnDevice(storage, 'one', { version: 1, text, at: 1 })).not.toThrow();
});
