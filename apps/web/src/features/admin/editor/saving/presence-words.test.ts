import { expect, test } from 'vitest';
import { presenceWords } from './presence-words.ts';
import type { Colleague } from './use-presence.ts';

const tab = (name: string, parts: Partial<Colleague> = {}): Colleague => ({
  client: Math.random().toString(),
  id: name,
  name,
  isViewer: name === 'Me',
  isTyping: false,
  ...parts,
});

test.each([
  [[], ''],
  [[tab('Ada')], 'Ada has it open'],
  [[tab('Ada'), tab('Ada')], 'Ada has it open'],
  [[tab('Ada'), tab('Ben')], 'Ada, Ben have it open'],
  [[tab('Me')], 'You have it open elsewhere too'],
  [[tab('Me'), tab('Ada')], 'Ada has it open, and so do you elsewhere'],
  [[tab('Ada'), tab('Ben', { isTyping: true })], 'Ben is writing in this draft'],
  [[tab('Me', { isTyping: true })], 'You are writing in this draft elsewhere'],
])('%j: “%s”', (others, words) => {
  expect(presenceWords(others)).toBe(words);
});
