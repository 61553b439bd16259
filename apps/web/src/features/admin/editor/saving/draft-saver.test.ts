import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyArticle } from '@headcount/ledger';
import { AGAIN, DraftSaver, PAUSE, type Send } from './draft-saver.ts';
import type { DraftText } from './draft-text.ts';
import { keptOnDevice } from './kept-on-device.ts';
import type { SaveOutcome } from './save-draft.ts';

const text: DraftText = {
  document: emptyArticle(),
  slug: null,
  byline: 'Ada',
  dateline: null,
  language: 'en',
  leadingFigure: null,
  changeReason: null,
};
const saved = (version: number): SaveOutcome => ({
  kind: 'SAVED',
  version,
  state: 'DRAFT',
  at: '2022-10-05T12:00:00Z',
  hasApprovalLapsed: false,
});

let sent: { version: number; byline: string; kind: string }[];
let answer: (outcome: SaveOutcome) => void;
let saver: DraftSaver;
let storage: Storage;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  const entries = new Map<string, string>();
  storage = {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
    key: () => null,
    length: 0,
  };
  const send: Send = (_draft, version, { byline }, kind) => {
    sent.push({ version, byline, kind });
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  saver = new DraftSaver({ id: 'one', version: 1, state: 'DRAFT', text }, send, storage);
});
afterEach(() => vi.useRealTimers());

const settle = (outcome: SaveOutcome) => {
  answer(outcome);
  return vi.advanceTimersByTimeAsync(0);
};
const kept = () => keptOnDevice(storage, 'one')?.text.byline;

test('a change is kept here at once and sent after a pause, and forgotten here when acknowledged', async () => {
  saver.change({ byline: 'Bo' });
  expect([saver.read().status, kept(), sent.length]).toEqual(['UNSAVED', 'Bo', 0]);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(sent).toEqual([{ version: 1, byline: 'Bo', kind: 'AUTOSAVE' }]);
  await settle(saved(2));
  expect([saver.read().status, saver.read().version, kept()]).toEqual(['SAVED', 2, undefined]);
  expect(saver.isSafe).toBe(true);
});

test('keys during a save are saved after it, over the new version', async () => {
  saver.change({ byline: 'Bo' });
  await vi.advanceTimersByTimeAsync(PAUSE);
  saver.change({ byline: 'Bob' });
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(sent).toHaveLength(1);
  await settle(saved(2));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.at(-1)).toEqual({ version: 2, byline: 'Bob', kind: 'AUTOSAVE' });
  expect(kept()).toBe('Bob');
});

test('a save that failed keeps the text here and is tried again', async () => {
  saver.change({ byline: 'Bo' });
  await vi.advanceTimersByTimeAsync(PAUSE);
  await settle({ kind: 'FAILED', reason: 'Nobody answers.', isSignedOut: false });
  expect([saver.read().status, saver.read().reason, kept()]).toEqual([
    'FAILED',
    'Nobody answers.',
    'Bo',
  ]);
  await vi.advanceTimersByTimeAsync(AGAIN);
  expect(sent).toHaveLength(2);
});

test('a conflict stops saving, not keeping, until it is settled over the other’s version', async () => {
  saver.change({ byline: 'Bo' });
  await vi.advanceTimersByTimeAsync(PAUSE);
  const theirs = { ...text, byline: 'Cy' };
  const conflict = { version: 7, by: 'Cy', at: '', theirs, merged: emptyArticle(), places: [] };
  await settle({ kind: 'CONFLICT', conflict });
  saver.change({ byline: 'Boo' });
  await vi.advanceTimersByTimeAsync(AGAIN + PAUSE);
  expect([sent.length, saver.read().status, kept()]).toEqual([1, 'CONFLICT', 'Boo']);
  void saver.settle(7, { byline: 'Bo and Cy' });
  expect(sent.at(-1)).toEqual({ version: 7, byline: 'Bo and Cy', kind: 'MERGE' });
});

test('an own save whose acknowledgement was lost is no conflict', async () => {
  saver.change({ byline: 'Bo' });
  await vi.advanceTimersByTimeAsync(PAUSE);
  const theirs = { ...text, byline: 'Bo' };
  const conflict = { version: 2, by: 'Bo', at: '', theirs, merged: emptyArticle(), places: [] };
  await settle({ kind: 'CONFLICT', conflict });
  expect([saver.read().status, saver.read().version, kept()]).toEqual(['SAVED', 2, undefined]);
});

test('a text that was changed back is not sent', async () => {
  saver.change({ byline: 'Bo' });
  saver.change({ byline: 'Ada' });
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect([sent, saver.read().status, kept()]).toEqual([[], 'UNCHANGED', undefined]);
});
