import { beforeEach, expect, test, vi } from 'vitest';
import { forgetForm, keepForm, readKeptForm } from './kept-form.ts';

const values = { name: 'Frontex', parts: [{ whole: 'EU' }] };
const kept = { opened: { version: 2, values }, values: { ...values, name: 'F' }, changeReason: '' };

beforeEach(() => {
  const entries = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, text: string) => void entries.set(key, text),
    removeItem: (key: string) => void entries.delete(key),
  });
});

test('what was typed is there again, with the version over which it was typed', () => {
  keepForm('SOURCE:frontex', kept);
  expect(readKeptForm('SOURCE:frontex', values)).toEqual(kept);
  expect(readKeptForm('SOURCE:new', values)).toBeNull();
});

test('a form of other fields is not read into this one', () => {
  keepForm('SOURCE:frontex', kept);
  expect(readKeptForm('SOURCE:frontex', { ...values, note: '' })).toBeNull();
  expect(readKeptForm('SOURCE:frontex', { name: '', parts: '' })).toBeNull();
});

test('what was recorded or given up is forgotten', () => {
  keepForm('SOURCE:frontex', kept);
  forgetForm('SOURCE:frontex');
  expect(readKeptForm('SOURCE:frontex', values)).toBeNull();
});

test('a store that is full or forbidden keeps nobody from typing', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new Error('full');
    },
  });
  expect(() => keepForm('SOURCE:frontex', kept)).not.toThrow();
});
