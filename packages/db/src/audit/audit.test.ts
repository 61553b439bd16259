import { testDatabase } from '@headcount/testing/vitest';
import { sql as raw } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { UnknownPosition } from '../reading/page.ts';
import { exportAudit, listAudit } from './list-audit.ts';
import { recordAudit } from './record-audit.ts';
import { verifyAuditChain } from './verify-audit-chain.ts';

const copy = await testDatabase('empty');
const owner = createDatabase({ url: copy.ownerUrl });
const app = createDatabase({ url: copy.appUrl });
const { sql } = app;
afterAll(() => Promise.all([owner.close(), app.close()]));

const ada = { actorId: 'ada', actorName: 'Ada' };
const bob = { actorId: 'bob', actorName: 'Bob' };

beforeEach(async () => {
  await byForce('delete from audit_entry');
  await recordAudit(sql, { ...ada, action: 'SIGNED_IN' });
  await recordAudit(sql, {
    ...ada,
    action: 'DRAFT_SAVED',
    subjectKind: 'DRAFT',
    subjectId: 'd-1',
    details: { share: '100 %' },
  });
  await recordAudit(sql, { ...bob, action: 'SIGNED_IN', details: { list: [1, 2] } });
});

/** As the owner, with the triggers out of the way: what the application's role never can. */
function byForce(statement: string) {
  return owner.transaction(async (tampering) => {
    await raw`alter table audit_entry disable trigger user`.execute(tampering);
    await raw.raw(statement).execute(tampering);
    await raw`alter table audit_entry enable trigger user`.execute(tampering);
  });
}

const positions = (page: Awaited<ReturnType<typeof listAudit>>) =>
  page.edges.map(({ node }) => node.position);

test('entries are numbered without gaps, also when many write at once', async () => {
  const many = Array.from({ length: 30 }, () =>
    app.transaction((writing) => recordAudit(writing, { ...bob, action: 'DRAFT_READ' })),
  );
  await Promise.all(many);
  const { edges } = await listAudit(sql, { first: 100 });
  expect(edges.map(({ node }) => Number(node.position))).toEqual(
    Array.from({ length: 33 }, (_, index) => 33 - index),
  );
  expect(await verifyAuditChain(sql)).toMatchObject({ entries: 33, broken: null });
});

test('what is rolled back leaves no entry', async () => {
  const failing = app.transaction(async (writing) => {
    await recordAudit(writing, { ...bob, action: 'DRAFT_READ' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await recordAudit(sql, { ...bob, action: 'SIGNED_OUT' });
  expect(await verifyAuditChain(sql)).toMatchObject({ entries: 4, broken: null });
});

test('the log is searched by actor, action, subject, time and words', async () => {
  const found = async (filter: object) => positions(await listAudit(sql, { first: 10, filter }));
  expect(await found({ actorId: 'ada' })).toEqual(['2', '1']);
  expect(await found({ actions: ['SIGNED_IN'] })).toEqual(['3', '1']);
  expect(await found({ subjectKind: 'DRAFT', subjectId: 'd-1' })).toEqual(['2']);
  expect(await found({ words: '0 %' })).toEqual(['2']);
  expect(await found({ words: '%' })).toEqual(['2']);
  expect(await found({ words: 'bo' })).toEqual(['3']);
  const [, second] = (await listAudit(sql, { first: 10 })).edges;
  expect(await found({ from: second?.node.at })).toEqual(['3', '2']);
  expect(await found({ to: second?.node.at })).toEqual(['1']);
});

test('the log is read in pages and exported whole', async () => {
  const first = await listAudit(sql, { first: 2 });
  expect([positions(first), first.hasNextPage]).toEqual([['3', '2'], true]);
  const rest = await listAudit(sql, { first: 2, after: first.edges[1]?.position ?? null });
  expect([positions(rest), rest.hasNextPage]).toEqual([['1'], false]);
  const forged = listAudit(sql, { first: 2, after: { key: null, id: "1' or" } });
  await expect(forged).rejects.toBeInstanceOf(UnknownPosition);
  const exported = [];
  for await (const entry of exportAudit(sql)) exported.push(entry.position);
  expect(exported).toEqual(['1', '2', '3']);
});

test.each([
  ['reworded', `update audit_entry set actor_name = 'Eve' where position = 2`, 2, 'ALTERED'],
  [
    'dated back',
    `update audit_entry set at = at - interval '1 day' where position = 1`,
    1,
    'ALTERED',
  ],
  ['deleted', 'delete from audit_entry where position = 2', 3, 'MISSING'],
  [
    'rewritten with a hash that fits',
    `update audit_entry set actor_name = 'Eve' where position = 2;
     update audit_entry a set hash = audit_hash(a) where position = 2`,
    3,
    'CUT_OFF',
  ],
])('an entry %s by the owner breaks the chain', async (_, statement, position, fault) => {
  await byForce(statement);
  const { broken } = await verifyAuditChain(sql);
  expect(broken).toEqual({ position: String(position), fault });
});

test('an entry cannot choose its place', async () => {
  const forged = raw`insert into audit_entry (position, actor_name, action) values (9, 'Eve', 'SIGNED_IN')`;
  await expect(forged.execute(sql)).rejects.toThrow("the database's to write");
});
