import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  type ClaimWords,
  evaluate,
  type Evaluation,
  type FigureDefinition,
  type FigureKind,
  type Interval,
  isWithin,
  judge,
  type LedgerRecord,
  type Verdict,
} from '../src/index.ts';
import { rulesOut } from '../src/phrase/allows.ts';
import { report } from './arbitraries.ts';
import { options, slot } from './story.ts';

const kinds = fc.constantFrom<FigureKind>(
  'SUM',
  'SUM',
  'SUM',
  'DIFFERENCE',
  'RATIO',
  'SHARE',
  'MAXIMUM',
);
const reports = fc.array(report(['KZ', 'GE', 'EU', 'FI', 'EE']), { minLength: 1, maxLength: 5 });
const claims = fc.record({
  words: fc.constantFrom<ClaimWords>(
    'MORE_THAN',
    'AT_LEAST',
    'ABOUT',
    'UP_TO',
    'NEARLY',
    'LESS_THAN',
    'PLAIN',
  ),
  value: fc.integer({ min: 1, max: 700 }).map((n) => String(n * 1000)),
});

const figure = (kind: FigureKind, records: readonly LedgerRecord[]): FigureDefinition => ({
  slug: 'a-figure',
  title: 'A figure',
  kind,
  window: { start: '2022-09-21', end: '2022-10-05' },
  measure: null,
  unit: 'crossings',
  inputs: records.map((record, at) => slot(`input ${at}`, { ...record, id: `${record.id}-${at}` })),
  assumptions: records.map((record, at) => ({
    id: `week-${at}`,
    kind: 'PERIOD_WITHIN_WINDOW',
    statement: `Week ${at} lies in the window.`,
    subject: `${record.id}-${at}`,
  })),
  printed: null,
});

const ends = ({ lower, upper }: Evaluation): Interval => ({ lower, upper });
const isProven = ({ verdict }: { verdict: string }): boolean => verdict.startsWith('PROVEN');
const strength = ({ verdict }: { verdict: Verdict }): number =>
  verdict === 'PROVEN' ? 2 : Number(verdict === 'PROVEN_WITH_ASSUMPTIONS');
const run = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 150 });

test('face value never leaves more room than the cautious reading', () => {
  run(
    fc.property(kinds, reports, (kind, records) => {
      const definition = figure(kind, records);
      const face = evaluate(definition, { ...options, reading: 'FACE' });
      expect(isWithin(ends(face), ends(evaluate(definition, options)))).toBe(true);
    }),
  );
});

test('taking an assumption away never narrows the result and never proves what was not proven', () => {
  run(
    fc.property(kinds, reports, claims, fc.nat(4), (kind, records, claim, at) => {
      const definition = figure(kind, records);
      const all = evaluate(definition, options);
      const fewer = evaluate(definition, { ...options, without: [`week-${at}`] });
      expect(isWithin(ends(all), ends(fewer))).toBe(true);
      const [before, after] = [judge(all, claim), judge(fewer, claim)];
      expect(strength(before)).toBeGreaterThanOrEqual(strength(after));
    }),
  );
});

test('a report that says less never makes the total say more', () => {
  run(
    fc.property(reports, (records) => {
      const vaguer = records.map((record) => ({
        ...record,
        quantity: { ...record.quantity, valueState: 'SOME' as const, value: null },
      }));
      const said = evaluate(figure('SUM', records), options);
      expect(isWithin(ends(said), ends(evaluate(figure('SUM', vaguer), options)))).toBe(true);
    }),
  );
});

test('a verdict names only assumptions without any one of which it would fall', () => {
  run(
    fc.property(kinds, reports, claims, (kind, records, claim) => {
      const definition = figure(kind, records);
      const { verdict, assumptions } = judge(evaluate(definition, options), claim);
      if (verdict !== 'PROVEN_WITH_ASSUMPTIONS') return;
      const needed = assumptions.map(({ id }) => id);
      const others = definition.assumptions
        .map(({ id }) => id)
        .filter((id) => !needed.includes(id));
      for (const one of needed) {
        const less = evaluate(definition, { ...options, without: [...others, one] });
        expect(isProven(judge(less, claim))).toBe(false);
      }
    }),
  );
});

test('the strongest phrase is proven, and nothing proven is ruled out', () => {
  run(
    fc.property(kinds, reports, claims, (kind, records, claim) => {
      const evaluation = evaluate(figure(kind, records), options);
      expect(evaluation.phrase === null || isProven(judge(evaluation, evaluation.phrase))).toBe(
        true,
      );
      const judged = judge(evaluation, claim);
      expect(isProven(judged) && rulesOut(claim, ends(evaluation))).toBe(false);
      expect(judged.missing.length > 0 || isProven(judged)).toBe(true);
    }),
  );
});

test('the order of the inputs of a sum changes nothing', () => {
  run(
    fc.property(reports, (records) => {
      const forwards = evaluate(figure('SUM', records), options);
      const definition = figure('SUM', records);
      const backwards = evaluate(
        { ...definition, inputs: definition.inputs.toReversed() },
        options,
      );
      expect(ends(backwards)).toEqual(ends(forwards));
    }),
  );
});
