import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plain, plainReads, plainReport } from '../../test/import.ts';
import { parseMapping } from './parse-mapping.ts';
import { shippedMappings } from './shipped-mappings.ts';

const faultsOf = (changes: Record<string, unknown>) =>
  parseMapping({ ...plain, ...changes }).faults ?? [];

test.each(readdirSync(shippedMappings).filter((name) => name.endsWith('.json')))(
  'the shipped mapping %s can be used, under its own name',
  (file) => {
    const parsed = parseMapping(JSON.parse(readFileSync(new URL(file, shippedMappings), 'utf8')));
    expect(parsed.faults).toBeUndefined();
    expect(`${parsed.mapping?.name}.json`).toBe(file);
  },
);

describe('a mapping with a fault is refused, and told where it is', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ titel: 'x' }, 'the mapping: knows no “titel”'],
    [{ title: undefined }, 'title: is missing'],
    [{ reads: { ...plainReads, encoding: 'latin1' } }, 'reads.encoding: must be utf-8 or'],
    [
      { reads: { ...plainReads, numbers: { decimal: ',', grouping: ',' } } },
      'one mark cannot stand',
    ],
    [
      { reads: { ...plainReads, dates: { locale: 'xx' } } },
      'reads.dates.locale: must be a language',
    ],
    [{ sources: [{ ...plain.sources[0], id: 'Not A Slug' }] }, 'sources[0].id: must be a slug'],
    [
      { citation: { title: 'x', url: 'javascript:alert(1)' } },
      'citation.url: must be a web address',
    ],
    [
      { reports: [{ ...plainReport, origin: undefined, destination: undefined }] },
      'reports[0]: needs an origin or a destination',
    ],
    [
      { reports: [{ ...plainReport, origin: { column: 'x', table: 'ports' } }] },
      'reports[0].origin: there is no table “ports”',
    ],
    [
      {
        tables: { ports: { A: { id: 'GE-A' } } },
        reports: [{ ...plainReport, origin: { column: 'x', table: 'ports' } }],
      },
      'reports[0].origin: entries of “ports” have parts: say which with "pick"',
    ],
    [
      {
        tables: { ports: { A: { id: 'GE-A' } } },
        reports: [{ ...plainReport, origin: { column: 'x', table: 'ports', pick: 'name' } }],
      },
      'reports[0].origin: no entry of “ports” has a “name”',
    ],
    [{ reports: [{ ...plainReport, value: { tag: 'affected' } }] }, 'reports[0].value'],
    [{ reports: [{ ...plainReport, unit: undefined }] }, 'reports[0].unit: must be a text'],
    [{ reports: [{ ...plainReport, value: undefined }] }, 'reports[0].value: is missing'],
    [
      { reports: [{ ...plainReport, period: { as: 'DAY' } }] },
      'reports[0].period.from: is missing',
    ],
    [{ reports: 'FROM_TAGS' }, 'reports: FROM_TAGS needs a file with hashtags'],
    [
      { places: { declare: [plain.places.declare[0], plain.places.declare[0]] } },
      'RU is declared twice',
    ],
  ])('%#', (changes, fault) => {
    expect(faultsOf(changes).join('\n')).toContain(fault);
  });

  test('with every fault at once', () => {
    expect(faultsOf({ title: undefined, sources: [] })).toHaveLength(2);
  });

  test('also when it is no object at all', () => {
    expect(parseMapping('a mapping').faults).toHaveLength(1);
    expect(parseMapping(null).faults).toHaveLength(1);
  });
});
