import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const ask = <Data = Record<string, never>>(query: string, variables?: Record<string, unknown>) =>
  gateway.askAs<Data>('EDITOR', query, variables);

const KEPT = [
  { kind: 'CITATION', field: 'citation', key: 'ru-kz-2022-10-04-bol-news' },
  { kind: 'ASSUMPTION', field: 'assumption', key: 'eu-week-in-window' },
] as const;

const CHANGED = `__typename
  ... on RecordChanged { version record { __typename } }
  ... on RecordRefused { faults { path given } }
  ... on RecordConflict { version by { name } changes { field after } theirs { __typename } }`;

const deprecate = (input: object) =>
  ask<{ deprecateRecord: { __typename: string } }>(
    `mutation ($input: DeprecateRecordInput!) { deprecateRecord(input: $input) { ${CHANGED} } }`,
    { input },
  );

const standing = (field: string, key: string) =>
  ask(`{ ${field}(key: "${key}") { version deprecatedReason replacedBy { key } } }`);

const dataRevision = async () =>
  (await gateway.database.sql.selectFrom('data_revision').select('revision').execute())[0]
    ?.revision;

test.each(KEPT)(
  'a $kind is taken out of use with a reason, and put back',
  async ({ kind, field, key }) => {
    expect(await standing(field, key)).toEqual({
      [field]: { version: 1, deprecatedReason: null, replacedBy: null },
    });
    const before = Number(await dataRevision());
    const out = {
      kind,
      key,
      version: 1,
      deprecatedReason: 'the page is gone',
      changeReason: 'gone',
    };
    expect(await deprecate(out)).toMatchObject({
      deprecateRecord: {
        version: 2,
        record: { __typename: field.replace(/^./, (a) => a.toUpperCase()) },
      },
    });
    expect(Number(await dataRevision())).toBe(before + 1);
    expect(await standing(field, key)).toMatchObject({
      [field]: { version: 2, deprecatedReason: 'the page is gone' },
    });
    expect(await deprecate(out)).toMatchObject({
      deprecateRecord: {
        __typename: 'RecordConflict',
        version: 2,
        changes: [{ field: 'deprecatedReason', after: 'the page is gone' }],
      },
    });
    const back = { ...out, version: 2, deprecatedReason: null, changeReason: 'it is back' };
    expect(await deprecate(back)).toMatchObject({ deprecateRecord: { version: 3 } });
    const { recordHistory } = await ask<{ recordHistory: object[] }>(
      `{ recordHistory(kind: ${kind}, key: "${key}") { key version reason by { id } changes { field before after } } }`,
    );
    const change = { field: 'deprecatedReason', before: null, after: 'the page is gone' };
    const by = { id: await gateway.idOf('EDITOR') };
    expect(recordHistory).toMatchObject([
      { key, version: 3, reason: 'it is back', by, changes: [{ after: null }] },
      { key, version: 2, reason: 'gone', by, changes: [change] },
      { key, version: 1, reason: null, changes: [] },
    ]);
    const { auditEntries } = await gateway.askAs<{ auditEntries: { edges: object[] } }>(
      'EDITOR_IN_CHIEF',
      `{ auditEntries(first: 1) { edges { node { action subjectKind subjectId } } } }`,
    );
    expect(auditEntries.edges).toMatchObject([
      { node: { action: 'RECORD_DEPRECATED', subjectKind: kind, subjectId: key } },
    ]);
  },
);

test.each(KEPT)(
  'of two who take a $kind out of use at once, one is told',
  async ({ kind, key }) => {
    const out = { kind, key, version: 3, deprecatedReason: 'wrong', changeReason: 'wrong' };
    const outcomes = await Promise.all([deprecate(out), deprecate(out), deprecate(out)]);
    const names = outcomes.map(({ deprecateRecord: { __typename } }) => __typename);
    expect(names.toSorted()).toEqual(['RecordChanged', 'RecordConflict', 'RecordConflict']);
  },
);

test('an earlier version of how a citation stands can be restored', async () => {
  const [{ kind, key, field }] = KEPT;
  await ask(`mutation { restoreRecordVersion(input: { kind: ${kind}, key: "${key}", version: 4, of: 1,
    reason: "as it was" }) { ${CHANGED} } }`);
  expect(await standing(field, key)).toMatchObject({
    [field]: { version: 5, deprecatedReason: null },
  });
});

test('what is no longer to be used is offered last, and warned of where it is chosen', async () => {
  const wanted = 'eu-week-in-window';
  const { suggestAssumptions } = await ask<{
    suggestAssumptions: { key: string; isDeprecated: boolean }[];
  }>('{ suggestAssumptions(search: "", first: 100) { key isDeprecated } }');
  expect(suggestAssumptions.length).toBeGreaterThan(1);
  expect(suggestAssumptions.map(({ isDeprecated }) => isDeprecated)).toEqual([
    ...suggestAssumptions.slice(1).map(() => false),
    true,
  ]);
  expect(suggestAssumptions.at(-1)?.key).toBe(wanted);
  expect(
    await ask(
      `{ judgeFigure(input: { assumptions: ["${wanted}"] }) { notices { code path message } } }`,
    ),
  ).toMatchObject({
    judgeFigure: {
      notices: [
        {
          code: 'DEPRECATED_REFERENCE',
          path: 'assumptions',
          message: expect.stringMatching(/^The assumption “.+” is no longer to be used: wrong$/),
        },
      ],
    },
  });
  const key = 'ru-kz-2022-10-04-bol-news';
  await deprecate({
    kind: 'CITATION',
    key,
    version: 5,
    deprecatedReason: 'a mistyped page',
    changeReason: 'mistyped',
  });
  const { suggestCitations } = await ask<{ suggestCitations: { key: string }[] }>(
    '{ suggestCitations(search: "", first: 100) { key isDeprecated } }',
  );
  expect(suggestCitations.at(-1)).toEqual({ key, isDeprecated: true });
  const data = await ask(
    `{ judgeCrossing(input: { citation: { key: "${key}" } }) { notices { code path message } } }`,
  );
  expect(data).toMatchObject({
    judgeCrossing: {
      notices: expect.arrayContaining([
        expect.objectContaining({ code: 'DEPRECATED_REFERENCE', path: 'citation.key' }),
      ]),
    },
  });
});
