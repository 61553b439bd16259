import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { openTestDoor } from '../../test/open-test-door.ts';

test('none of the 61 audits of GraphQL over HTTP finds an error', async () => {
  await using door = await openTestDoor();
  const results = await auditServer({ url: `${door.url}/graphql` });
  expect(results).toHaveLength(61);
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThanOrEqual(55);
});
