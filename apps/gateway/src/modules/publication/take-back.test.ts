import { randomUUID } from 'node:crypto';
import {
  changeDraft,
  findDraftsByIds,
  listAudit,
  listDecisions,
  saveDraft,
} from '@headcount/db/newsroom';
import { expect, test } from 'vitest';
import { approve, storyDraft } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { publications } from '../../../test/publications.ts';
import { publishDue } from '../../publishing/worker/publish-due.ts';
import { toGlobalId } from '../../relay/global-id.ts';

const gateway = await openStaffGateway();
const { database } = gateway;
const { publish, read } = publications(gateway);

const NOTICE = `query ($slug: String!) { articleNotice(slug: $slug) {
  slug kind reason headline revisions { revision headline } } }`;

const reason = 'The ministry took its numbers back.';

async function takeBack(
  how: 'withdraw' | 'recall',
  slug: string,
  key: string = randomUUID(),
  words = reason,
) {
  const mutation = `mutation ($input: TakeBackArticleInput!) { taken: ${how}Article(input: $input) {
    __typename ... on ArticleTakenBack { kind revision } ... on FieldRefused { field message } } }`;
  const input = { slug, reason: words, idempotencyKey: key };
  const { taken } = await gateway.askAs<{ taken: object }>('EDITOR_IN_CHIEF', mutation, { input });
  return taken;
}

const asked = async (query: string, variables: Record<string, unknown>) =>
  (await gateway.answerReader(query, variables)).body.data;

async function publishAt(slug: string): Promise<string> {
  const id = await storyDraft(database, { slug });
  const { publishedAt = '' } = await publish(id, await approve(database, id));
  return publishedAt;
}

test('a withdrawn article leaves its reason at the address and its text in the history', async () => {
  const at = await publishAt('to-withdraw');
  const key = randomUUID();
  const clicks = await Promise.all(
    [1, 2, 3, 4, 5].map(() => takeBack('withdraw', 'to-withdraw', key)),
  );
  expect(clicks).toEqual(
    clicks.map(() => ({ __typename: 'ArticleTakenBack', kind: 'WITHDRAWN', revision: 2 })),
  );
  expect(await read('to-withdraw')).toBeNull();
  expect(await asked(NOTICE, { slug: 'to-withdraw' })).toMatchObject({
    articleNotice: { kind: 'WITHDRAWN', reason, revisions: [{ revision: 1 }] },
  });
  const then = 'query ($at: DateTime!) { article(slug: "to-withdraw", asOf: $at) { revision } }';
  expect(await asked(then, { at })).toEqual({ article: { revision: 1 } });
  const { edges } = await listAudit(database.sql, { first: 1 });
  expect(edges[0]?.node).toMatchObject({ action: 'WITHDRAWN', subjectId: 'to-withdraw' });
  expect(await takeBack('withdraw', 'to-withdraw')).toMatchObject({ field: 'slug' });
});

test('a recalled text is found by no way that is public', async () => {
  const at = await publishAt('to-recall');
  expect(await takeBack('recall', 'to-recall')).toMatchObject({ kind: 'RECALLED', revision: 2 });
  expect(await asked(NOTICE, { slug: 'to-recall' })).toEqual({
    articleNotice: { slug: 'to-recall', kind: 'RECALLED', reason, headline: null, revisions: [] },
  });
  const everyWay = `query ($id: ID!, $at: DateTime!) {
    now: article(slug: "to-recall") { slug }
    before: article(slug: "to-recall", asOf: $at) { slug }
    node(id: $id) { id }
    articles(first: 100) { edges { node { slug } } }
    articlesThen: articles(first: 100, asOf: $at) { edges { node { slug } } }
    crossing(key: "ru-kz-2022-10-04") { usedBy { articles { article { slug } } } }
  }`;
  const data = await asked(everyWay, { id: toGlobalId('Article', 'to-recall'), at });
  expect(data).toMatchObject({ now: null, before: null, node: null });
  expect(JSON.stringify(data)).not.toContain('to-recall');
});

test('after a recall, a new text may stand at the address, and the old one stays hidden', async () => {
  const id = await storyDraft(database, { slug: 'to-replace' });
  const { publishedAt } = await publish(id, await approve(database, id));
  await takeBack('recall', 'to-replace');
  const [draft] = await findDraftsByIds(database.sql, [id]);
  if (!draft) throw new Error('The draft is gone.');
  const save = { ...draft, changeReason: 'Rewritten from the start', kind: 'SAVE' } as const;
  await database.transaction((sql) => saveDraft(sql, { ...save, savedBy: 'test' }));
  expect(await publish(id, await approve(database, id))).toMatchObject({ revision: 3 });
  expect((await read('to-replace')).revisions).toMatchObject([{ revision: 3 }]);
  const notices = '{ kind reason headline revisions { revision } }';
  expect(await asked(`{ article(slug: "to-replace") { notices ${notices} } }`, {})).toEqual({
    article: {
      notices: [{ kind: 'RECALLED', reason, headline: null, revisions: [{ revision: 3 }] }],
    },
  });
  expect(await asked(NOTICE, { slug: 'to-replace' })).toEqual({ articleNotice: null });
  const then = 'query ($at: DateTime!) { article(slug: "to-replace", asOf: $at) { revision } }';
  expect(await asked(then, { at: publishedAt })).toEqual({ article: null });
});

test('a next text that has its hour does not bring a withdrawn article back', async () => {
  const id = await storyDraft(database, { slug: 'not-brought-back' });
  await publish(id, await approve(database, id));
  const [draft] = await findDraftsByIds(database.sql, [id]);
  if (!draft) throw new Error('The draft is gone.');
  const save = { ...draft, changeReason: 'Better words', kind: 'SAVE', savedBy: 'test' } as const;
  await database.transaction((sql) => saveDraft(sql, save));
  await changeDraft(database.sql, {
    id,
    version: await approve(database, id),
    from: ['APPROVED'],
    state: 'SCHEDULED',
    scheduledFor: '2020-01-01T00:00:00Z',
    scheduledBy: 'test',
  });
  await takeBack('withdraw', 'not-brought-back');
  await publishDue(database, String, new AbortController().signal);
  expect(await read('not-brought-back')).toBeNull();
  expect((await findDraftsByIds(database.sql, [id]))[0]).toMatchObject({ state: 'IN_REVIEW' });
  const [decision] = await listDecisions(database.sql, id);
  expect(decision).toMatchObject({
    action: 'APPROVAL_LAPSED',
    note: expect.stringContaining(reason),
  });
});

test('every time that an article was taken back is listed, the latest first', async () => {
  const list = `query ($after: String) { articleNotices(first: 2, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { slug kind } } } }`;
  const first = await asked(list, {});
  expect(first).toMatchObject({
    articleNotices: {
      totalCount: 4,
      edges: [
        { node: { slug: 'not-brought-back', kind: 'WITHDRAWN' } },
        { node: { slug: 'to-replace', kind: 'RECALLED' } },
      ],
    },
  });
  const { articleNotices } = first as { articleNotices: { pageInfo: { endCursor: string } } };
  expect(await asked(list, { after: articleNotices.pageInfo.endCursor })).toMatchObject({
    articleNotices: {
      edges: [
        { node: { slug: 'to-recall', kind: 'RECALLED' } },
        { node: { slug: 'to-withdraw', kind: 'WITHDRAWN' } },
      ],
    },
  });
});

test('an address that has nothing to take back says so, and an editor takes nothing back', async () => {
  expect(await takeBack('recall', 'nothing-here')).toMatchObject({ field: 'slug' });
  const mutation = `mutation { withdrawArticle(input: { slug: "a", reason: "${reason}", idempotencyKey: "k" }) { __typename } }`;
  const { body } = await gateway.answerAs('EDITOR', mutation);
  expect(body.errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

const OWN_NUMBER = 'The ministry says that it was 371,000.';
const ITS_NUMBER = 'The ministry took its 93,000 back.';

test('the reason of a withdrawal prints no number but those of the article', async () => {
  await publishAt('with-numbers');
  expect(await takeBack('withdraw', 'with-numbers', randomUUID(), OWN_NUMBER)).toMatchObject({
    __typename: 'FieldRefused',
    field: 'reason',
    message: expect.stringContaining('“371,000”') as string,
  });
  expect(await takeBack('withdraw', 'with-numbers', randomUUID(), ITS_NUMBER)).toMatchObject({
    revision: 2,
  });
});
