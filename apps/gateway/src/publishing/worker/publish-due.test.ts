import { createDatabase } from '@headcount/db';
import { changeDraft, findDraftsByIds, listDecisions, saveDraft } from '@headcount/db/newsroom';
import { expect, test } from 'vitest';
import { approve, storyDraft } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { publications } from '../../../test/publications.ts';
import { publishDue } from './publish-due.ts';

const gateway = await openStaffGateway();
const { database } = gateway;
const { read } = publications(gateway);
const { signal } = new AbortController();
const faults: unknown[] = [];
const report = (error: unknown) => `fault-${faults.push(error)}`;
const look = (on = database) => publishDue(on, report, signal);

const SCHEDULE = `mutation ($input: ScheduleDraftInput!) { scheduleDraft(input: $input) { __typename
  ... on DraftChanged { version } ... on PublicationRefused { obstacles { code message } }
  ... on FieldRefused { field message } } }`;

const schedule = async (draftId: string, version: number, at: string) =>
  (
    await gateway.askAs<{ scheduleDraft: { __typename: string; version: number } }>(
      'EDITOR',
      SCHEDULE,
      { input: { draftId, version, at } },
    )
  ).scheduleDraft;

/** As if the hour had come: the clock of the database cannot be set. */
async function comeHour(id: string, seconds = 1): Promise<void> {
  await gateway.owner.sql
    .updateTable('draft')
    .set({ scheduled_for: new Date(Date.now() - seconds * 1000).toISOString() })
    .where('id', '=', id)
    .execute();
}

async function scheduled(slug: string): Promise<string> {
  const id = await storyDraft(database, { slug });
  await schedule(id, await approve(database, id), '2999-01-01T00:00:00Z');
  return id;
}

const stateOf = async (id: string) => (await findDraftsByIds(database.sql, [id]))[0]?.state;

test('what is scheduled goes out at its hour, in the name of whoever set it, and not before', async () => {
  const id = await scheduled('at-its-hour');
  await look();
  expect(await stateOf(id)).toBe('SCHEDULED');
  await comeHour(id);
  await look();
  expect(await stateOf(id)).toBe('PUBLISHED');
  expect(await read('at-its-hour')).toMatchObject({ revision: 1 });
  const [decision] = await listDecisions(database.sql, id);
  const editor = await gateway.idOf('EDITOR');
  expect(decision).toMatchObject({ action: 'PUBLISHED', decidedBy: editor });
});

test('eight processes that see one hour come publish once', async () => {
  const ids = [await scheduled('once-a'), await scheduled('once-b')];
  for (const id of ids) await comeHour(id);
  const copies = Array.from({ length: 8 }, () =>
    createDatabase({ url: gateway.databaseUrl, poolMax: 2 }),
  );
  await Promise.all(copies.map((copy) => look(copy)));
  await Promise.all(copies.map((copy) => copy.close()));
  for (const [index, slug] of ['once-a', 'once-b'].entries()) {
    expect(await stateOf(ids[index] ?? '')).toBe('PUBLISHED');
    expect((await read(slug)).revisions).toHaveLength(1);
    const decided = await listDecisions(database.sql, ids[index] ?? '');
    expect(decided.filter(({ action }) => action === 'PUBLISHED')).toHaveLength(1);
    expect(decided.map(({ action }) => action)).not.toContain('REFUSED_AT_ITS_HOUR');
  }
});

test('an hour that passed while nobody was there is kept as soon as somebody is', async () => {
  const id = await scheduled('hours-late');
  await comeHour(id, 36_000);
  await look();
  expect(await stateOf(id)).toBe('PUBLISHED');
});

test('what cannot go out at its hour goes back to review with the reason', async () => {
  const id = await scheduled('refused-at-its-hour');
  await gateway.owner.sql.updateTable('draft').set({ byline: '' }).where('id', '=', id).execute();
  await comeHour(id);
  await look();
  expect((await findDraftsByIds(database.sql, [id]))[0]).toMatchObject({
    state: 'IN_REVIEW',
    approvedBy: null,
    scheduledFor: null,
  });
  const [decision] = await listDecisions(database.sql, id);
  expect(decision).toMatchObject({
    action: 'REFUSED_AT_ITS_HOUR',
    note: 'Nobody is named as its author.',
  });
  expect(await read('refused-at-its-hour')).toBeNull();
});

async function scheduledBy(name: string, slug: string): Promise<{ id: string; staff: string }> {
  const id = await storyDraft(database, { slug });
  const input = {
    draftId: id,
    version: await approve(database, id),
    at: '2999-01-01T00:00:00Z',
  };
  await gateway.askAs('EDITOR', SCHEDULE, { input }, name);
  return { id, staff: await gateway.idOf('EDITOR', name) };
}

test.each([
  ['suspended', `suspendStaff(input: { staff: $staff })`, 'was suspended since'],
  ['demoted', `changeRole(input: { staff: $staff, role: REPORTER })`, 'may not publish now'],
])('what somebody scheduled who was %s since does not go out', async (name, mutation, why) => {
  const { id, staff } = await scheduledBy(name, `hour-of-the-${name}`);
  await gateway.askAs('ADMINISTRATOR', `mutation ($staff: ID!) { ${mutation} { __typename } }`, {
    staff,
  });
  await comeHour(id);
  await look();
  expect(await stateOf(id)).toBe('IN_REVIEW');
  expect(await read(`hour-of-the-${name}`)).toBeNull();
  const [decision] = await listDecisions(database.sql, id);
  expect(decision).toMatchObject({
    action: 'REFUSED_AT_ITS_HOUR',
    note: expect.stringContaining(why),
  });
});

test('a text that was changed after it was scheduled does not go out', async () => {
  const id = await scheduled('changed-after');
  const [draft] = await findDraftsByIds(database.sql, [id]);
  if (!draft) throw new Error('The draft is gone.');
  await database.transaction((sql) => saveDraft(sql, { ...draft, kind: 'SAVE', savedBy: 'test' }));
  await look();
  expect(await stateOf(id)).toBe('IN_REVIEW');
  expect(await read('changed-after')).toBeNull();
});

test('an hour lies in the future, and what could not be published cannot be scheduled', async () => {
  const id = await storyDraft(database, { byline: '' });
  const version = await approve(database, id);
  expect(await schedule(id, version, '2020-01-01T00:00:00Z')).toMatchObject({ field: 'at' });
  expect(await schedule(id, version, '2999-01-01T00:00:00Z')).toMatchObject({
    obstacles: [{ code: 'BYLINE_MISSING' }],
  });
  expect(await schedule(id, version + 1, '2999-01-01T00:00:00Z')).toMatchObject({
    obstacles: [{ code: 'MOVED_ON' }],
  });
  await changeDraft(database.sql, { id, version, from: ['APPROVED'], state: 'IN_REVIEW' });
  expect(faults).toEqual([]);
});
