import { randomUUID } from 'node:crypto';
import { testDatabase } from '@headcount/testing/vitest';
import { sql as raw } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { listComments, recordComment, resolveComment } from './comment.ts';
import { createDraft } from './create-draft.ts';
import {
  changeDraftCorrection,
  listDraftCorrections,
  listWaitingCorrections,
  recordDraftCorrection,
} from './draft-correction.ts';
import { draftText } from './draft-text.fixture.ts';
import { countDrafts, listDrafts } from './list-drafts.ts';
import { listOverrides, recordOverride, withdrawOverride } from './override.ts';
import { listPresences, recordPresence, removePresence } from './presence.ts';

const copy = await testDatabase('empty');
const app = createDatabase({ url: copy.appUrl });
const { sql } = app;
afterAll(() => app.close());

let draftId = '';
beforeEach(async () => {
  draftId = randomUUID();
  await createDraft(sql, { id: draftId, ...draftText('Words'), createdBy: 'ada' });
});

test('the desk lists drafts by their last save, in pages, for one person, by state and by words', async () => {
  for (const [id, createdBy] of [
    ['desk-1', 'zoe'],
    ['desk-2', 'zoe'],
    ['desk-3', 'yan'],
  ] as const) {
    await createDraft(sql, { id, ...draftText(`100% ${id}`), createdBy });
  }
  const orderBy = { field: 'UPDATED', direction: 'DESC' } as const;
  const list = async (filter: object, after = null as null | { key: string | null; id: string }) =>
    await listDrafts(sql, { first: 2, after, orderBy, filter });
  const ids = (page: Awaited<ReturnType<typeof list>>) => page.edges.map(({ node }) => node.id);
  const first = await list({ words: '0% desk' });
  expect([ids(first), first.hasNextPage]).toEqual([['desk-3', 'desk-2'], true]);
  const last = first.edges.at(-1)?.position ?? null;
  expect(ids(await list({ words: '0% desk' }, last))).toEqual(['desk-1']);
  expect(ids(await list({ of: 'zoe' }))).toEqual(['desk-2', 'desk-1']);
  expect(await countDrafts(sql, { states: ['APPROVED'] })).toBe(0);
  expect(await countDrafts(sql, { states: [] })).toBe(0);
  expect(first.edges[0]?.node).not.toHaveProperty('document');
});

test('a remark keeps its words and its place until it is dealt with', async () => {
  const anchor = { path: [0], from: 0, to: 5, words: 'Words' };
  const remark = { id: randomUUID(), draftId, version: 1, replyToId: null, writtenBy: 'bob' };
  await recordComment(sql, { ...remark, anchor, body: 'Which?' });
  expect(await listComments(sql, draftId)).toMatchObject([
    { anchor, body: 'Which?', resolvedAt: null },
  ]);
  expect(await resolveComment(sql, remark.id, 'ada')).toBe(true);
  expect(await listComments(sql, draftId)).toMatchObject([{ resolvedBy: 'ada' }]);
  expect(await resolveComment(sql, 'none', 'ada')).toBe(false);
});

test('an override is in force until it is taken back', async () => {
  const id = randomUUID();
  const key = { code: 'QUALIFIER_TOO_STRONG', field: 'body', words: 'about 370,000' } as const;
  const override = {
    id,
    draftId,
    version: 1,
    ...key,
    message: 'No.',
    reason: 'As the minister said.',
    madeBy: 'eve',
  };
  await recordOverride(sql, override);
  expect(await listOverrides(sql, draftId)).toMatchObject([override]);
  expect(await withdrawOverride(sql, id, 'eve')).toBe(draftId);
  expect(await withdrawOverride(sql, id, 'eve')).toBeNull();
  expect(await listOverrides(sql, draftId)).toEqual([]);
});

test('one change drafts one correction, and one that was dropped changes no more', async () => {
  const entry = {
    draftId,
    before: '200,000',
    after: '180,000',
    reason: 'The ministry revised it.',
    figureId: null,
    place: { path: [1], from: 0, to: 7 },
    createdBy: 'newsroom',
  };
  const id = randomUUID();
  expect(await recordDraftCorrection(sql, { ...entry, id, origin: 'change-1' })).toBe(true);
  const again = { ...entry, id: randomUUID(), origin: 'change-1' };
  expect(await recordDraftCorrection(sql, again)).toBe(false);
  expect((await listWaitingCorrections(sql)).map((one) => one.id)).toEqual([id]);
  expect(await changeDraftCorrection(sql, id, { after: '181,000', isApplied: true })).toMatchObject(
    {
      after: '181,000',
      before: '200,000',
    },
  );
  await changeDraftCorrection(sql, id, { dropped: { by: 'bob', reason: 'Not so.' } });
  expect(await changeDraftCorrection(sql, id, { after: '1' })).toBeNull();
  expect(await listDraftCorrections(sql, draftId)).toMatchObject([
    { after: '181,000', droppedBy: 'bob', droppedReason: 'Not so.' },
  ]);
  expect(await listWaitingCorrections(sql)).toEqual([]);
});

test('whoever began to type first holds the pen, and lays it down by falling silent', async () => {
  const beat = (clientId: string, isTyping: boolean) =>
    recordPresence(sql, { draftId, clientId, userId: `of-${clientId}`, isTyping });
  await beat('one', false);
  await beat('two', true);
  await beat('one', true);
  await beat('two', true);
  const clients = async () => (await listPresences(sql, draftId)).map(({ clientId }) => clientId);
  expect(await clients()).toEqual(['two', 'one']);
  await raw`update editing_presence set seen_at = now() - interval '31 seconds' where client_id = 'two'`.execute(
    sql,
  );
  expect(await clients()).toEqual(['one']);
  await beat('two', true);
  expect(await clients()).toEqual(['one', 'two']);
  await removePresence(sql, { draftId, clientId: 'one', userId: 'of-one' });
  expect(await clients()).toEqual(['two']);
});
