import { expect, test } from 'vitest';

import { crossing, said } from '../../test/builders.ts';
import { options, slot } from '../../test/story.ts';
import type { FigureDefinition } from '../figure/definition.ts';
import { evaluate } from '../figure/evaluate.ts';
import { compare } from './compare.ts';
import { judge } from './judge.ts';

const undated = { start: null, end: null, precision: 'WEEK', note: null } as const;

/** A sum of undated reports, each of which counts only on an assumption of its own. */
const figure = (slug: string, ...values: string[]): FigureDefinition => {
  const inputs = values.map((value, at) => {
    const id = `${slug}-${at}`;
    return slot(id, crossing(id, said('EXACTLY', value), { destination: id, period: undated }));
  });
  return {
    slug,
    title: slug,
    kind: 'SUM',
    window: { start: '2022-09-21', end: '2022-10-05' },
    measure: 'ENTRIES',
    unit: 'crossings',
    inputs,
    assumptions: inputs.map(({ preferred }) => ({
      id: preferred,
      kind: 'PERIOD_WITHIN_WINDOW',
      statement: `The week of ${preferred} lies in the window.`,
      subject: preferred,
    })),
    printed: null,
  };
};

const dated = (id: string, value: string) =>
  slot(id, crossing(id, said('EXACTLY', value), { destination: id }));

const ids = ({ assumptions }: { assumptions: readonly { id: string }[] }): string[] =>
  assumptions.map(({ id }) => id);

test('one assumption that is enough is named before two that are', () => {
  const evaluation = evaluate(figure('sum', '60', '60', '200'), options);
  expect(ids(judge(evaluation, { words: 'AT_LEAST', value: '110' }))).toEqual(['sum-2']);
  expect(ids(judge(evaluation, { words: 'AT_LEAST', value: '250' }))).toEqual(['sum-0', 'sum-2']);
});

test('a figure of eight assumptions still names the two that are needed', () => {
  const values = ['1', '2', '3', '4', '5', '6', '700', '800'];
  const evaluation = evaluate(figure('sum', ...values), options);
  expect(ids(judge(evaluation, { words: 'AT_LEAST', value: '1500' }))).toEqual(['sum-6', 'sum-7']);
  expect(judge(evaluation, { words: 'AT_LEAST', value: '1521' }).assumptions).toHaveLength(8);
});

test('of the assumptions of two figures a comparison names the fewest', () => {
  // Two weeks on the right bring it below the left; one week on the left lifts it above the right.
  const [left, right] = [figure('left', '200'), figure('right', '60', '60')];
  const a = evaluate({ ...left, inputs: [dated('KZ', '900'), ...left.inputs] }, options);
  const b = evaluate(
    { ...right, kind: 'DIFFERENCE', inputs: [dated('GE', '1000'), ...right.inputs] },
    options,
  );
  expect(ids(compare(a, b, 'EXCEEDS'))).toEqual(['left-0']);
  const alone = evaluate({ ...left, inputs: [dated('KZ', '900')], assumptions: [] }, options);
  expect(ids(compare(alone, b, 'EXCEEDS'))).toEqual(['right-0', 'right-1']);
});

test('a report whose dates lie wholly outside the window adds nothing to either end', () => {
  const apart = figure('sum', '100');
  const august = { start: '2022-08-01', end: '2022-08-07', precision: 'DAY', note: null } as const;
  const record = crossing('sum-0', said('EXACTLY', '100'), { destination: 'KZ', period: august });
  const { lower, upper, inputs } = evaluate({ ...apart, inputs: [slot('KZ', record)] }, options);
  expect([lower?.value, upper?.value]).toEqual(['0', '0']);
  expect(inputs[0]).toMatchObject({
    counted: 'NONE',
    reason: 'KZ’s count covers 1–7 August 2022, none of it in the window.',
  });
});
