import { countStatements } from '@headcount/db';
import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

/** What staff are given beside what readers are, of every record of a list. */
test.each([
  [
    'crossings',
    'recordedBy { name } recordedAt reportedPrecision citation { key captures { id file { name } } }',
  ],
  ['events', 'recordedBy { name } recordedAt deprecatedReason countUnit'],
  ['quotes', 'recordedBy { name } recordedAt deprecatedReason citation { key }'],
  [
    'figures',
    'recordedBy { name } deprecatedReason slots { label figure chosen { id } candidates { id } }',
  ],
  ['sources', 'version deprecatedReason'],
  ['places', 'version deprecatedReason between { code }'],
])('%s: the statements do not grow with the rows', async (list, fields) => {
  const ask = (first: number) =>
    countStatements(gateway.database, () =>
      gateway.askAs('REPORTER', `{ ${list}(first: ${first}) { edges { node { id ${fields} } } } }`),
    );
  await ask(1);
  const [one, many] = [await ask(1), await ask(20)];
  expect(many.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
});
