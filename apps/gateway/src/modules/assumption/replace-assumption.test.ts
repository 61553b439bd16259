import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const ask = <Data>(query: string, variables?: Record<string, unknown>) =>
  gateway.askAs<Data>('EDITOR', query, variables);

const history = async (kind: string, key: string) =>
  (
    await ask<{ recordHistory: object[] }>(
      `{ recordHistory(kind: ${kind}, key: "${key}") { key version reason changes { field before after } } }`,
    )
  ).recordHistory;

const ASSUMPTION = 'eu-week-in-window';
const SENTENCE = 'The week that the Union counted lies between the decree and 4 October.';

test('another wording of an assumption takes its place in the figures that make it, and moves none', async () => {
  const bounds =
    '{ figure(slug: "total-entries") { assumptions { key } evaluation { text lower verdict } } }';
  const before = await ask<{ figure: { evaluation: object } }>(bounds);
  const used = await ask<{ whereUsed: { figures: object[]; articles: object[] } }>(
    `{ whereUsed(kind: ASSUMPTION, key: "${ASSUMPTION}") { figures { slug } articles { slug } } }`,
  );
  expect(used.whereUsed.figures).toContainEqual({ slug: 'total-entries' });
  const input = { key: ASSUMPTION, version: 1, newKey: 'said-better', changeReason: 'plainer' };
  const replaceAssumption = (statement: string | undefined) =>
    ask<{ replaceAssumption: object }>(
      `mutation ($input: ReplaceAssumptionInput!) { replaceAssumption(input: $input) { __typename
        ... on AssumptionReplaced { figureCount assumption { key kind statement subject replaces { key } } }
        ... on RecordRefused { faults { path } }
        ... on RecordConflict { theirs { ... on Assumption { key statement } } } } }`,
      { input: { ...input, statement } },
    );
  const { assumption } = await ask<{ assumption: { statement: string } }>(
    `{ assumption(key: "${ASSUMPTION}") { statement kind subject } }`,
  );
  expect(await replaceAssumption(assumption.statement)).toEqual({
    replaceAssumption: { __typename: 'RecordRefused', faults: [{ path: 'statement' }] },
  });
  expect(await replaceAssumption(SENTENCE)).toEqual({
    replaceAssumption: {
      __typename: 'AssumptionReplaced',
      figureCount: used.whereUsed.figures.length,
      assumption: {
        ...assumption,
        key: 'said-better',
        statement: SENTENCE,
        replaces: { key: ASSUMPTION },
      },
    },
  });
  expect(await ask(bounds)).toEqual({
    figure: { ...before.figure, assumptions: [{ key: 'said-better' }] },
  });
  expect(await history('FIGURE', 'total-entries')).toMatchObject([
    { reason: 'plainer', changes: [{ field: 'assumptions', after: 'said-better' }] },
    {},
  ]);
  expect(await history('ASSUMPTION', 'said-better')).toMatchObject([
    {
      key: 'said-better',
      changes: expect.arrayContaining([
        { field: 'statement', before: assumption.statement, after: SENTENCE },
      ]),
    },
    { key: ASSUMPTION, version: 2 },
    { key: ASSUMPTION, version: 1 },
  ]);
  expect(await replaceAssumption('Later still.')).toEqual({
    replaceAssumption: {
      __typename: 'RecordConflict',
      theirs: { key: 'said-better', statement: SENTENCE },
    },
  });
});
