import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMapping, shippedMappings, type Finding, type Mapping } from '../src/index.ts';
import { judge } from './import.ts';
import { sampleData, sampleFile, whereSampleDataGoes } from './sample-data.ts';

function shipped(name: string): Mapping {
  const document: unknown = JSON.parse(
    readFileSync(new URL(`${name}.json`, shippedMappings), 'utf8'),
  );
  const parsed = parseMapping(document);
  if (parsed.mapping) return parsed.mapping;
  throw new Error(parsed.faults.join('\n'));
}

const of = (findings: readonly Finding[], code: Finding['code']) =>
  findings.filter((one) => one.code === code);
const messages = (findings: readonly Finding[], code: Finding['code']) =>
  of(findings, code).map(({ message }) => message);

const copiedMonths =
  /^San Ysidro, California: March 2019 and May 2019 say the same in 3 of 5 counts \(/;

describe('small files with the defects of the published ones', () => {
  test('border crossings: copied months, a contradiction, a duplicate, what no table knows', async () => {
    const { verdict, refusals } = await judge(
      sampleFile('border-crossings.csv'),
      shipped('bts-border-crossing-entry'),
    );
    expect(verdict).toMatchObject({ rows: 22, reports: 17, refused: 6 });
    expect(messages(verdict.findings, 'COPIED_PERIOD')).toEqual([
      expect.stringMatching(copiedMonths),
    ]);
    expect(messages(verdict.findings, 'CONTRADICTION')[0]).toContain(
      'people in buses, Mexico to Sasabe, Arizona, February 2021',
    );
    expect(of(verdict.findings, 'DUPLICATE')[0]?.lines).toEqual([18, 20]);
    expect(refusals.map(({ code, line }) => [line, code])).toEqual([
      [17, 'CONTRADICTION'],
      [19, 'CONTRADICTION'],
      [20, 'DUPLICATE'],
      [22, 'NOT_IN_TABLE'],
      [23, 'NOT_A_DATE'],
      [23, 'NOT_A_NUMBER'],
    ]);
  });

  test('Mali: French months with stray spaces, a copied month, a wrong total', async () => {
    const { verdict, reports } = await judge(
      sampleFile('mouvements.csv'),
      shipped('hxl-mali-population-movements'),
    );
    expect(verdict).toMatchObject({
      rows: 7,
      reports: 14,
      refused: 0,
      totals: { looked: 7, failed: 1 },
    });
    expect(messages(verdict.findings, 'TOTAL_DIFFERS')).toEqual([
      'Line 8: IDPs + Refugees is 359,847, but Total says 359,874.',
    ]);
    expect(messages(verdict.findings, 'COPIED_PERIOD')[0]).toContain(
      'December 2013 and January 2014',
    );
    expect(reports[2]).toMatchObject({
      population: 'IDP',
      originId: null,
      destinationId: 'ML',
      temporalKind: 'STOCK',
      period: {
        start: '2012-12-01',
        end: '2012-12-31',
        precision: 'APPROXIMATE',
        note: 'Decembre  2012',
      },
    });
    expect(reports[3]).toMatchObject({ population: 'REF', originId: 'ML', destinationId: null });
  });

  test('UNHCR: its own codes, the end of a year, people of no one country', async () => {
    const { reports, refusals } = await judge(
      sampleFile('refugees.csv'),
      shipped('hxl-unhcr-refugees'),
    );
    expect(reports).toMatchObject([
      {
        originId: 'IR',
        destinationId: 'AF',
        population: 'REF',
        period: { start: '2012-12-31', end: '2012-12-31' },
      },
      { originId: 'SY', destinationId: 'DE' },
    ]);
    expect(refusals).toMatchObject([
      { code: 'LEFT_OUT', value: 'VAR' },
      { code: 'NOT_IN_TABLE', value: 'swe', allowed: ['SWE'] },
      { code: 'SAME_PLACE' },
    ]);
  });
});

describe('the published files', () => {
  test('border crossings: 399,406 rows', { timeout: 120_000 }, async ({ skip }) => {
    const open = sampleData('bts-border-crossing-entry.csv.gz') ?? skip(whereSampleDataGoes);
    const { verdict, reports } = await judge(open, shipped('bts-border-crossing-entry'));
    expect(verdict).toMatchObject({ rows: 399_406, reports: 399_394, refused: 12 });
    expect(reports).toHaveLength(399_394);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(399_394);
    expect(of(verdict.findings, 'CONTRADICTION')).toHaveLength(1);
    expect(of(verdict.findings, 'DUPLICATE')).toHaveLength(10);
    expect(messages(verdict.findings, 'COPIED_PERIOD')).toContainEqual(
      expect.stringMatching(copiedMonths),
    );
  });

  test('Mali: every total is the sum of its parts', { timeout: 120_000 }, async ({ skip }) => {
    const open = sampleData('hxl-mali-population-movements.csv') ?? skip(whereSampleDataGoes);
    const { verdict } = await judge(open, shipped('hxl-mali-population-movements'));
    expect(verdict).toMatchObject({
      rows: 21,
      reports: 42,
      refused: 0,
      totals: { looked: 21, failed: 0 },
    });
    expect(messages(verdict.findings, 'COPIED_PERIOD')).toEqual([
      expect.stringContaining('December 2013 and January 2014'),
    ]);
  });

  test('UNHCR: 5,139 rows', { timeout: 120_000 }, async ({ skip }) => {
    const open = sampleData('hxl-unhcr-refugees.csv') ?? skip(whereSampleDataGoes);
    const { verdict } = await judge(open, shipped('hxl-unhcr-refugees'));
    expect(verdict).toMatchObject({ rows: 5139, reports: 5024, refused: 115 });
    expect(Object.fromEntries(verdict.refusedBy)).toEqual({
      LEFT_OUT: 81,
      NOT_IN_TABLE: 31,
      SAME_PLACE: 3,
    });
  });
});
