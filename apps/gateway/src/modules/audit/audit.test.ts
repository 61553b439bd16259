import { recordAudit } from '@headcount/db/newsroom';
import { beforeAll, expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

beforeAll(async () => {
  const actorId = await gateway.idOf('REPORTER');
  const ada = { actorId, actorName: 'Ada' };
  await recordAudit(gateway.database.sql, { ...ada, action: 'SIGNED_IN' });
  await recordAudit(gateway.database.sql, {
    ...ada,
    action: 'DRAFT_SAVED',
    subjectKind: 'DRAFT',
    subjectId: 'd-1',
    details: { version: 3 },
  });
  await recordAudit(gateway.database.sql, {
    actorId: null,
    actorName: 'nobody',
    action: 'SIGN_IN_FAILED',
  });
  // Whoever reads the audit stands in it too, once an hour.
  await find({});
});

const ENTRIES = /* GraphQL */ `
  query Entries($filter: AuditFilter, $first: Int! = 10, $after: String) {
    auditEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          position
          actorId
          actorName
          action
          subjectKind
          subjectId
          details
        }
      }
    }
  }
`;

interface Found {
  auditEntries: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { position: string; action: string } }[];
  };
}

const find = async (variables: Record<string, unknown>) =>
  (await gateway.askAs<Found>('EDITOR_IN_CHIEF', ENTRIES, variables)).auditEntries;

test('the audit tells who did what to what, the latest first', async () => {
  const { edges } = await find({});
  expect(edges.map(({ node }) => node)).toEqual([
    expect.objectContaining({ position: '4', action: 'AUDIT_READ' }),
    expect.objectContaining({ position: '3', actorId: null, actorName: 'nobody' }),
    {
      position: '2',
      actorId: await gateway.idOf('REPORTER'),
      actorName: 'Ada',
      action: 'DRAFT_SAVED',
      subjectKind: 'DRAFT',
      subjectId: 'd-1',
      details: '{"version":3}',
    },
    expect.objectContaining({ position: '1', action: 'SIGNED_IN' }),
  ]);
});

test.each([
  [{ actions: ['SIGNED_IN', 'SIGN_IN_FAILED'] }, ['3', '1']],
  [{ subjectKind: 'DRAFT', subjectId: 'd-1' }, ['2']],
  [{ words: 'ada' }, ['2', '1']],
  [{ to: '2020-01-01' }, []],
])('the audit is searched: %o', async (filter, expected) => {
  const { edges, totalCount } = await find({ filter });
  expect(edges.map(({ node }) => node.position)).toEqual(expected);
  expect(totalCount).toBe(expected.length);
});

test('the audit is read in pages', async () => {
  const first = await find({ first: 3 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = await find({ first: 3, after: first.pageInfo.endCursor });
  expect(rest.edges.map(({ node }) => node.position)).toEqual(['1']);
});

const CHAIN = '{ auditChain { entries lastHash brokenAt fault } }';

test('the chain tells that it holds', async () => {
  expect(await gateway.askAs('ADMINISTRATOR', CHAIN)).toEqual({
    auditChain: {
      entries: 4,
      lastHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      brokenAt: null,
      fault: null,
    },
  });
});

test.each(['REPORTER', 'EDITOR'] as const)('no %s reads the audit', async (role) => {
  for (const query of [ENTRIES, CHAIN]) {
    const { body } = await gateway.answerAs(role, query);
    expect(body.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});
