import { expect, test } from 'vitest';
import { bindingsAt } from './bindings-at.ts';
import { ledger } from './testing/ledger.ts';

const at = (line: string) => bindingsAt(line.replace('|', ''), line.indexOf('|'), ledger);

test('a number that is being typed is offered the figure that has it', () => {
  const found = at('In all, more than 370,000| people');
  expect(found?.text).toBe('more than 370,000');
  expect(found?.fixes[0]).toEqual({
    label: 'bind it to figure “total-entries”',
    replacement: null,
    bindTo: {
      type: 'figure',
      attrs: { figure: 'total-entries', words: 'MORE_THAN', value: '370000' },
    },
  });
});

test('words that are too strong are offered with those that are allowed', () => {
  expect(at('In all, about 370,000|')?.fixes[0]?.replacement).toBe('more than 370,000');
});

test('every figure of that number is offered', () => {
  const labels = at('more than 200,000| people')?.fixes.map(({ label }) => label) ?? [];
  expect(labels.length).toBeGreaterThan(2);
  expect(labels.join()).toContain('people-kazakhstan');
});

test('an event is offered by its number and its noun', () => {
  expect(at('a queue of six miles|')?.fixes.map(({ bindTo }) => bindTo?.type)).toEqual(['event']);
});

test.each([
  'no number here|',
  'a number 370,000 before it|',
  '|370,000',
  'on 21 September|',
  'some 7,654,321|',
])('nothing is offered at “%s”', (line) => {
  expect(at(line)).toBeNull();
});
