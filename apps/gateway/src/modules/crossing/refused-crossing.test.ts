import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const RECORD = `mutation Record($input: RecordCrossingInput!) { recordCrossing(input: $input) {
  __typename ... on RecordRefused { faults { path given allowed message } } } }`;

/** A report that could be recorded as it is. */
const georgia = {
  quantity: { value: '112733', sourceWording: '112,733', unit: 'entries', qualifier: 'EXACTLY' },
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  origin: 'RU',
  destination: 'GE',
  period: { start: '2022-09-21', end: '2022-10-11' },
  reportedOn: '2022-10-12',
  citation: { new: { source: 'fontanka', exact: 'Since 21 September 112,733 have entered' } },
};

interface Refused {
  readonly recordCrossing: { readonly __typename: string; readonly faults: object[] };
}

test.each([
  ['quantity.value', '1e400', { quantity: { ...georgia.quantity, value: '1e400' } }],
  ['quantity.value', 'NaN', { quantity: { ...georgia.quantity, value: 'NaN' } }],
  ['quantity.value', '-0', { quantity: { ...georgia.quantity, value: '-0' } }],
  ['quantity.value', '-5', { quantity: { ...georgia.quantity, value: '-5' } }],
  ['quantity.value', '９３０００', { quantity: { ...georgia.quantity, value: '９３０００' } }],
  ['quantity.value', '93,000', { quantity: { ...georgia.quantity, value: '93,000' } }],
  ['quantity.value', '9'.repeat(40), { quantity: { ...georgia.quantity, value: '9'.repeat(40) } }],
  ['quantity.roundingUnit', '0', { quantity: { ...georgia.quantity, roundingUnit: '0' } }],
  ['reportedOn', '2026-02-30', { reportedOn: '2026-02-30' }],
  ['reportedOn', '9999-12-31', { reportedOn: '9999-12-31' }],
  ['period.end', '2022-09-01', { period: { start: '2022-09-21', end: '2022-09-01' } }],
  ['key', 'admin', { key: 'admin' }],
  ['key', '..', { key: '..' }],
  ['key', 'ru-kz-2022-10-04', { key: 'ru-kz-2022-10-04' }],
  ['key', 'no such', { key: 'no such', version: 1 }],
  ['note', 'a�b', { note: 'a\u0000b' }],
  ['note', 'a�b', { note: 'a\ud800b' }],
  ['origin', 'ZZ', { origin: 'ZZ' }],
  ['origin', 'R\u0000U', { origin: 'R\u0000U' }],
  ['destination', 'RU', { destination: 'RU' }],
  ['population', 'everybody', { population: 'everybody' }],
  ['rankReason', null, { rank: 'PREFERRED' }],
  ['temporalKind', 'FLOW', { measure: 'PRESENT' }],
  ['holdForRelease', 'nowhere', { holdForRelease: 'nowhere' }],
  ...[
    'javascript:alert(1)',
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest',
    'http://gateway.internal/',
    'http://localhost:4000/',
    'https://somebody:secret@example.org/',
    'file:///etc/passwd',
  ].map((url): [string, string, object] => [
    'citation.new.url',
    url,
    { citation: { new: { ...georgia.citation.new, url } } },
  ]),
])('%s: %s is refused by name, and nothing is recorded', async (path, given, change) => {
  const { recordCrossing: outcome } = await gateway.askAs<Refused>('REPORTER', RECORD, {
    input: { ...georgia, ...change },
  });
  expect(outcome.__typename).toBe('RecordRefused');
  expect(outcome.faults).toContainEqual(expect.objectContaining({ path, given }));
});
