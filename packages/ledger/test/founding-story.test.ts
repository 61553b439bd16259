import { describe, expect, test } from 'vitest';

import { compare, evaluate, judge } from '../src/index.ts';
import {
  callUp,
  enlistment,
  entriesBesideCallUp,
  europeDated,
  figureOf,
  finland,
  finlandLater,
  kazakhstan,
  kazakhstanAbout,
  kazakhstanPlain,
  options,
  slot,
  totalEntries,
} from './story.ts';
import { crossing, said } from './builders.ts';

const open = (value: string) => ({ value, closed: false });
const moreThan = (value: string) => ({ words: 'MORE_THAN', value }) as const;
const total = evaluate(totalEntries, options);
const codes = (evaluation: typeof total) => evaluation.caveats.map(({ code }) => code);
const messageOf = (evaluation: typeof total, code: string) =>
  evaluation.caveats.find((caveat) => caveat.code === code)?.message;

describe('the total of the founding story', () => {
  test('is above 371,000 at face value and above 370,500 read cautiously', () => {
    expect(evaluate(totalEntries, { ...options, reading: 'FACE' }).lower).toEqual(open('371000'));
    expect(total.lower).toEqual(open('370500'));
    expect(total.upper).toBeNull();
  });

  test('may be printed as “more than 370,000”, with one assumption', () => {
    expect(total.text).toBe('more than 370,000');
    expect(total.phrase).toEqual(moreThan('370000'));
    expect(total.verdict).toBe('PROVEN_WITH_ASSUMPTIONS');
    expect(total.assumptions).toMatchObject([
      { assumption: { id: 'eu-week-in-window' }, relied: true, holds: 'STATED' },
    ]);
  });

  test('may not be printed as “about 370,000”, for there is no upper bound', () => {
    const { verdict, missing } = judge(total, { words: 'ABOUT', value: '370000' });
    expect(verdict).toBe('POSSIBLE');
    expect(missing).toEqual([
      'Kazakhstan’s report says only a lower bound, “more than 200,000”.',
      'Georgia’s report says only a lower bound, “more than 93,000”.',
      'Mongolia’s report says only a lower bound, “at least 12,000”.',
    ]);
  });

  test('is “more than 371,000” at face value only', () => {
    const bold = evaluate({ ...totalEntries, printed: moreThan('371000') }, options);
    expect(bold.verdict).toBe('POSSIBLE');
    expect(codes(bold)).toContain('HOLDS_AT_FACE_VALUE_ONLY');
    const atFace = evaluate(
      { ...totalEntries, printed: moreThan('371000') },
      { ...options, reading: 'FACE' },
    );
    expect(atFace.verdict).toBe('PROVEN');
  });

  test('is above 305,000 when the European Union’s week is not assumed to lie in the window', () => {
    const without = evaluate(totalEntries, { ...options, without: ['eu-week-in-window'] });
    expect(without.lower).toEqual(open('305000'));
    expect(without.text).toBe('more than 305,000');
    expect(without.verdict).toBe('POSSIBLE');
    expect(without.missing).toEqual([
      'The assumption that was taken away: “The week that the European Union counted lies between the decree and 5 October.”',
    ]);
    expect(judge(without, moreThan('305000')).verdict).toBe('PROVEN');
  });

  test('needs no assumption to be printed as “more than 305,000”', () => {
    expect(judge(total, moreThan('305000'))).toMatchObject({ verdict: 'PROVEN', assumptions: [] });
  });

  test('falls to 305,000 with the report that dates the week 19–25 September, whatever is assumed', () => {
    const dated = evaluate(totalEntries, { ...options, prefer: [europeDated.id] });
    expect(dated.lower).toEqual(open('305000'));
    expect(dated.text).toBe('more than 305,000');
    expect(dated.verdict).toBe('POSSIBLE');
    expect(dated.assumptions).toMatchObject([{ relied: false, holds: 'CONTRADICTED' }]);
    expect(messageOf(dated, 'PERIOD_OUTSIDE_WINDOW')).toBe(
      'The European Union’s count covers 19–25 September 2022, which begins before the window of 21 September–5 October 2022; it adds nothing to the lower end. The assumption that it lies in the window is contradicted.',
    );
    expect(codes(dated)).not.toContain('HOLDS_AT_FACE_VALUE_ONLY');
  });

  test('says of each input what it contributed', () => {
    expect(
      total.inputs.map(({ label, contribution, counted }) => [label, contribution, counted]),
    ).toEqual([
      ['Kazakhstan', '200,000, more than', 'FULL'],
      ['Georgia', '93,000, more than', 'FULL'],
      ['European Union', '65,500, from 66,000 read cautiously', 'FULL'],
      ['Mongolia', '12,000, at least', 'FULL'],
    ]);
  });

  test('is written out as lines of arithmetic', () => {
    expect(total.derivation).toEqual([
      'Kazakhstan: more than 200,000',
      'Georgia: more than 93,000',
      'European Union: 66,000, that is at least 65,500 and less than 66,500',
      'Mongolia: at least 12,000',
      'Lower end: 200,000 + 93,000 + 65,500 + 12,000 = 370,500, not included',
      'Upper end: none, since Kazakhstan, Georgia and Mongolia set no upper limit',
      'May be printed: more than 370,000',
    ]);
  });

  test('tells its doubts beside it', () => {
    expect(codes(total)).toEqual([
      'PERIOD_UNKNOWN',
      'PERIODS_DIFFER',
      'COUNTS_CROSSINGS_NOT_PERSONS',
      'GROSS_NOT_NET',
      'SECOND_HAND',
      'SOURCES_DISAGREE',
    ]);
    expect(messageOf(total, 'PERIOD_UNKNOWN')).toContain(
      'The European Union’s count covers one week that its report does not date; it is counted only on the assumption that the week lies within the window.',
    );
    expect(messageOf(total, 'GROSS_NOT_NET')).toContain('Kazakhstan reported 147,000 exits');
    expect(messageOf(total, 'SECOND_HAND')).toBe(
      'All four counts were read in Newsweek, not at their sources.',
    );
    expect(total.sourcesIndependent).toBe(4);
  });
});

test('“people left” needs the assumption that everybody crossed once', () => {
  const people = { ...totalEntries, unit: 'people' };
  const refused = evaluate(people, options);
  expect(refused.refusals.map(({ code }) => code)).toEqual(['UNLIKE_UNITS']);
  expect(refused.lower).toBeNull();
  const once = {
    id: 'once',
    kind: 'ONE_CROSSING_ONE_PERSON',
    statement: 'Everybody crossed once.',
    subject: null,
  } as const;
  const assumed = evaluate({ ...people, assumptions: [...people.assumptions, once] }, options);
  expect(assumed.text).toBe('more than 370,000');
  expect(assumed.assumptions.every(({ relied }) => relied)).toBe(true);
});

describe('more than the 300,000 to be called up', () => {
  const calledUp = evaluate(figureOf(callUp, 'Called up'), options);

  test('is proven without the European Union, on the assumption that the two may be compared', () => {
    const judged = compare(total, calledUp, 'EXCEEDS', [entriesBesideCallUp]);
    expect(judged.verdict).toBe('PROVEN_WITH_ASSUMPTIONS');
    expect(judged.assumptions).toEqual([entriesBesideCallUp]);
    const without = evaluate(totalEntries, { ...options, without: ['eu-week-in-window'] });
    expect(compare(without, calledUp, 'EXCEEDS', [entriesBesideCallUp]).verdict).toBe(
      'PROVEN_WITH_ASSUMPTIONS',
    );
  });

  test('is not compared at all without that assumption', () => {
    const judged = compare(total, calledUp, 'EXCEEDS', []);
    expect(judged.verdict).toBe('POSSIBLE');
    expect(judged.missing).toEqual([
      '“Entries from Russia since the decree” counts entries, in crossings, “Called up” people to be called up, in people. They may be compared only on an assumption that says so.',
    ]);
  });

  test('is not compared with a figure that is refused', () => {
    const people = evaluate({ ...totalEntries, unit: 'people' }, options);
    const judged = compare(people, calledUp, 'EXCEEDS', [entriesBesideCallUp]);
    expect(judged).toMatchObject({ verdict: 'POSSIBLE', missing: [people.refusals[0]?.message] });
  });

  test('entries to Kazakhstan are not shown to exceed the 200,000 enlisted', () => {
    const entries = evaluate(figureOf(kazakhstan, 'Kazakhstan'), options);
    const enlisted = evaluate(figureOf(enlistment, 'Enlisted'), options);
    expect(compare(entries, enlisted, 'EXCEEDS', [entriesBesideCallUp]).verdict).toBe('POSSIBLE');
    expect(compare(enlisted, calledUp, 'EXCEEDS', [entriesBesideCallUp]).verdict).toBe(
      'CONTRADICTED',
    );
  });
});

test.each([finland, finlandLater])(
  'adding Finland ($id) clashes with the European Union',
  (record) => {
    const wider = { ...totalEntries, inputs: [...totalEntries.inputs, slot('Finland', record)] };
    const evaluation = evaluate(wider, options);
    expect(evaluation.lower).toEqual(open('370500'));
    expect(evaluation.text).toBe('more than 370,000');
    expect(evaluation.inputs.at(-1)).toMatchObject({ label: 'Finland', counted: 'UPPER_ONLY' });
    expect(evaluation.caveats[0]).toEqual({
      code: 'OVERLAP',
      message:
        'Finland lies within the European Union: their counts are not added at the lower end, where only one of the two is taken.',
      records: ['ru-eu-2022-09', record.id],
    });
  },
);

describe('three outlets that print one minister’s count in three wordings', () => {
  test('are one voice', () => {
    const message = messageOf(total, 'SOURCES_DISAGREE');
    expect(message).toBe(
      'Outlets word Kazakhstan’s one statement differently: “more than 200,000” (Newsweek), “200,000” (RFE/RL), “about 200,000” (Novaya Gazeta Europe).',
    );
  });

  test.each([
    [kazakhstan, '370500', 'PROVEN_WITH_ASSUMPTIONS'],
    [kazakhstanPlain, '365500', 'POSSIBLE'],
    [kazakhstanAbout, '360500', 'POSSIBLE'],
  ])('with $id the total is above %s', (record, lower, verdict) => {
    const evaluation = evaluate(totalEntries, { ...options, prefer: [record.id] });
    expect(evaluation.lower).toEqual(open(lower as string));
    expect(evaluation.verdict).toBe(verdict);
  });

  test('with “about”, Kazakhstan’s lower bound falls to 190,000', () => {
    const evaluation = evaluate(figureOf(kazakhstanAbout, 'Kazakhstan'), options);
    expect(evaluation.lower).toEqual({ value: '190000', closed: true });
    expect(evaluation.text).toBe('about 200,000');
  });
});

test('a page that printed 194,000 for 98,000 + 53,000 + 43,000 + 3,000 is contradicted', () => {
  const parts = { KZ: '98000', GE: '53000', FI: '43000', MN: '3000' };
  const inputs = Object.entries(parts).map(([destination, value]) =>
    slot(destination, crossing(destination, said('PLAIN', value), { destination })),
  );
  const page = {
    ...totalEntries,
    inputs,
    assumptions: [],
    printed: { words: 'PLAIN', value: '194000' } as const,
  };
  const evaluation = evaluate(page, options);
  expect(evaluation.text).toBe('197,000');
  expect(evaluation.verdict).toBe('CONTRADICTED');
});

test('as of 28 September 2022 only what was reported by then is in the total', () => {
  const then = evaluate(totalEntries, { ...options, asOf: '2022-09-28T23:59:59Z' });
  expect(then.inputs.map(({ record }) => record.id)).toEqual([
    'ru-kz-2022-09-27',
    'ru-ge-2022-09-28',
    'ru-eu-2022-09',
    'ru-mn-2022-09-28',
  ]);
  // 97,000 + 53,000 + 65,500 + 2,950
  expect(then.lower).toEqual(open('218450'));
});
