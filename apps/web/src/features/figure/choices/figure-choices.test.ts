import { describe, expect, test } from 'vitest';
import { NEWSROOM, withName, withoutNames } from './figure-choices.ts';
import type { FigureChoices } from './figure-choices.ts';
import { figureHref } from './figure-href.ts';
import { parseFigureChoices } from './parse-figure-choices.ts';

const CHOSEN: FigureChoices = {
  without: ['eu-week-in-window'],
  excluding: ['fontanka', 'newsweek'],
  prefer: ['ru-eu-2022-09-25-brasov'],
  adding: ['ru-fi-2022-09-27', 'ru-pl-2022-09-25'],
  reading: 'FACE',
  asOf: '2022-09-28',
};

function parametersOf(href: string) {
  const { searchParams } = new URL(href, 'http://site');
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
}

describe('the address of a figure', () => {
  test('gives back every choice', () => {
    const href = figureHref('total-entries', CHOSEN);
    expect(parseFigureChoices(parametersOf(href)).choices).toEqual(CHOSEN);
  });

  test('is bare as the newsroom has it', () => {
    expect(figureHref('total-entries', NEWSROOM)).toBe('/figures/total-entries');
    expect(parseFigureChoices({}).choices).toEqual(NEWSROOM);
  });

  test('is the same in whatever order the choices were made', () => {
    const reversed = { ...CHOSEN, excluding: CHOSEN.excluding.toReversed() };
    expect(figureHref('x', reversed)).toBe(figureHref('x', CHOSEN));
    expect(figureHref('x', CHOSEN)).toBe(
      '/figures/x?without=eu-week-in-window&excluding=fontanka&excluding=newsweek' +
        '&prefer=ru-eu-2022-09-25-brasov&adding=ru-fi-2022-09-27&adding=ru-pl-2022-09-25' +
        '&reading=FACE&asOf=2022-09-28',
    );
  });

  test('carries whatever a name may hold', () => {
    const odd = { ...NEWSROOM, excluding: ['a&b=c', 'ü #1'] };
    expect(parseFigureChoices(parametersOf(figureHref('x', odd))).choices).toEqual(odd);
  });
});

test('a name twice is one, an empty field of a form is none', () => {
  const { choices } = parseFigureChoices({ adding: ['b', 'a', 'b', ' ', ''], excluding: '' });
  expect(choices).toEqual({ ...NEWSROOM, adding: ['a', 'b'] });
});

test('a wrong reading is named with its value and what is allowed', () => {
  expect(parseFigureChoices({ reading: 'LOUD' })).toEqual({
    choices: null,
    problem: 'reading cannot be “LOUD”. Allowed: CAUTIOUS, FACE.',
  });
});

test('what is taken away can be put back', () => {
  const away = withName(NEWSROOM, 'excluding', 'frontex');
  expect(away.excluding).toEqual(['frontex']);
  expect(withName(away, 'excluding', 'frontex')).toEqual(away);
  expect(withoutNames(away, 'excluding', ['frontex'])).toEqual(NEWSROOM);
});
