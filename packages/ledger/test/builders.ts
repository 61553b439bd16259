import type { Qualifier, Quantity } from '../src/quantity/quantity.ts';
import type { LedgerRecord, Named } from '../src/record/record.ts';

/** A quantity in a source's words. */
export const said = (
  qualifier: Qualifier,
  value: string,
  unit = 'crossings',
  changes: Partial<Quantity> = {},
): Quantity => ({
  valueState: 'VALUE',
  qualifier,
  value,
  upperValue: null,
  roundingUnit: null,
  unit,
  sourceWording: `${qualifier.toLowerCase().replace('_', ' ')} ${value}`,
  ...changes,
});

export const named = (id: string, name: string): Named => ({ id, name });

const somebody = named('somebody', 'Somebody');

/** A report of entries from Russia, known at noon on the day it was reported. */
export const crossing = (
  id: string,
  quantity: Quantity,
  changes: Partial<LedgerRecord> = {},
): LedgerRecord => ({
  kind: 'CROSSING',
  id,
  version: 1,
  quantity,
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: null,
  mode: 'ANY',
  origin: 'RU',
  destination: null,
  period: { start: '2022-09-21', end: '2022-10-04', precision: 'DAY', note: null },
  reportedOn: '2022-10-04',
  knownFrom: `${changes.reportedOn ?? '2022-10-04'}T12:00:00Z`,
  rank: 'NORMAL',
  rankReason: null,
  source: somebody,
  via: null,
  statedBy: null,
  supersededBy: [],
  ...changes,
});

/** Something that happened, with a quantity of its own. */
export const event = (
  id: string,
  quantity: Quantity,
  changes: Partial<LedgerRecord> = {},
): LedgerRecord =>
  crossing(id, quantity, {
    kind: 'EVENT',
    measure: null,
    countUnit: null,
    temporalKind: null,
    mode: null,
    origin: null,
    destination: null,
    period: { start: '2022-09-21', end: '2022-09-21', precision: 'DAY', note: null },
    reportedOn: '2022-09-21',
    source: named('russian-defence-ministry', 'Ministry of Defence of Russia'),
    ...changes,
  });
