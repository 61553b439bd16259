import { expect, test } from 'vitest';

import {
  europe,
  europeDated,
  finland,
  georgia,
  kazakhstan,
  kazakhstanAbout,
  kazakhstanFirstWeek,
  kazakhstanPlain,
  mongolia,
} from '../../test/story.ts';
import { named } from '../../test/builders.ts';
import { assessDisagreement } from './disagreement.ts';
import { independentSources, voices } from './voice.ts';

const wordings = [kazakhstan, kazakhstanPlain, kazakhstanAbout];

test('three outlets that quote one minister are one voice in three wordings', () => {
  const [voice, another] = voices(wordings);
  expect(another).toBeUndefined();
  expect(voice?.records).toHaveLength(3);
  expect(independentSources(wordings)).toHaveLength(1);
});

test('one person quoted under two names of his ministry is one voice', () => {
  const renamed = { ...kazakhstanPlain, source: named('kazinform', 'Kazinform') };
  expect(voices([kazakhstan, renamed])).toHaveLength(1);
});

test('one ministry that counts twice makes two statements and is still one source', () => {
  const both = [kazakhstan, kazakhstanFirstWeek];
  expect(voices(both)).toHaveLength(2);
  expect(independentSources(both)).toHaveLength(1);
});

test('the four reports of the story come from four sources', () => {
  const names = independentSources([kazakhstan, georgia, europe, mongolia]).map(({ id }) => id);
  expect(names).toEqual([
    'kazakhstan-interior-ministry',
    'fontanka',
    'european-union',
    'mongolian-border-officials',
  ]);
});

test('wordings that allow different numbers disagree, with their spread', () => {
  const found = assessDisagreement(kazakhstanAbout, wordings);
  expect(found?.records).toHaveLength(3);
  expect(found?.spread).toEqual({ lower: { value: '190000', closed: true }, upper: null });
  const bounded = assessDisagreement(kazakhstanPlain, [kazakhstanAbout]);
  expect(bounded?.width).toBe('20000');
});

test.each([
  ['another period', kazakhstanFirstWeek],
  ['no dates to compare', europe],
])('a report of %s is not a disagreement', (_, other) => {
  expect(assessDisagreement(kazakhstan, [other])).toBeNull();
  expect(assessDisagreement(europe, [europeDated, finland])).toBeNull();
});
