import { randomUUID } from 'node:crypto';
import { countStatements } from '@headcount/db';
import {
  findDraftsByIds,
  listAudit,
  listDecisions,
  recordDraftCorrection,
  saveDraft,
} from '@headcount/db/newsroom';
import { expect, test } from 'vitest';
import { documentOf } from '../../../test/draft-desk.ts';
import { approve, storyDraft } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { codes, publications } from '../../../test/publications.ts';
import { withdrawCopy } from '../../../test/take-back.ts';

const gateway = await openStaffGateway();
const { database } = gateway;

const { PUBLISH, publish, read, readiness } = publications(gateway);

test('an approved draft becomes the article that readers see, with all that it prints pinned', async () => {
  const id = await storyDraft(database, { slug: 'a-first-story' });
  expect(await read('a-first-story')).toBeNull();
  const version = await approve(database, id);
  expect(await readiness(id)).toMatchObject({ isReady: true, revision: 1, obstacles: [] });
  const outcome = await publish(id, version);
  expect(outcome).toMatchObject({ slug: 'a-first-story', revision: 1 });
  expect(await read('a-first-story')).toMatchObject({ revision: 1 });
  const [draft] = await findDraftsByIds(database.sql, [id]);
  expect(draft).toMatchObject({ state: 'PUBLISHED', baseRevision: 1, version: version + 1 });
  const decided = await listDecisions(database.sql, id);
  expect(decided.map(({ action }) => action)).toEqual(['PUBLISHED', 'CREATED']);
  const { edges } = await listAudit(database.sql, { first: 1 });
  expect(edges[0]?.node).toMatchObject({
    action: 'PUBLISHED',
    actorId: await gateway.idOf('EDITOR'),
    subjectId: 'a-first-story',
  });
});

const pinsOf = (slug: string) =>
  gateway.owner.sql
    .selectFrom('revision_pin')
    .select(['crossing_id', 'crossing_version', 'event_id', 'quote_id', 'figure_id'])
    .where('article_id', '=', slug)
    .orderBy('crossing_id')
    .orderBy('event_id')
    .orderBy('quote_id')
    .orderBy('figure_id')
    .execute();

test('a publication pins what the story itself pinned', async () => {
  expect(await pinsOf('a-first-story')).toEqual(await pinsOf('mobilization-exodus'));
});

test.each([
  ['no address', { slug: null }, 'SLUG_MISSING'],
  ['no author', { byline: ' ' }, 'BYLINE_MISSING'],
  ['a count in its byline', { byline: 'Ada, for 370,000 readers' }, 'NUMBER_BESIDE_TEXT'],
  ['a count in its dateline', { dateline: '370,000 gone' }, 'NUMBER_BESIDE_TEXT'],
  ['a number of its own in the reason', { changeReason: 'It was 371,000.' }, 'NUMBER_IN_REASON'],
  ['another article at its address', { slug: 'mobilization-exodus' }, 'ADDRESS_TAKEN'],
])('a draft with %s is told so and stays where it is', async (_, remarkable, code) => {
  const id = await storyDraft(database, remarkable);
  const version = await approve(database, id);
  expect(codes(await readiness(id))).toContain(code);
  expect(codes(await publish(id, version))).toContain(code);
  expect((await findDraftsByIds(database.sql, [id]))[0]).toMatchObject({
    state: 'APPROVED',
    version,
  });
});

test('a draft without its parts is told each of them', async () => {
  const id = await storyDraft(database, { document: { type: 'article', content: [] } });
  expect(codes(await readiness(id))).toEqual([
    'NOT_APPROVED',
    'HEADLINE_MISSING',
    'STANDFIRST_MISSING',
    'BODY_MISSING',
    'CARD_MISSING',
  ]);
});

test('a text that nobody approved, or that changed after it was read, is not published', async () => {
  const id = await storyDraft(database);
  expect(codes(await publish(id, 1))).toEqual(['NOT_APPROVED']);
  const version = await approve(database, id);
  expect(codes(await publish(id, version - 1))).toEqual(['MOVED_ON']);
  expect((await publish(id, version)).__typename).toBe('PublishDraftSuccess');
  expect(codes(await publish(id, version + 1))).toContain('ALREADY_PUBLIC');
});

test('a correction is printed with the revision that carries it, and the first date stays', async () => {
  const id = await storyDraft(database, { slug: 'to-correct' });
  const first = await publish(id, await approve(database, id));
  const [draft] = await findDraftsByIds(database.sql, [id]);
  if (!draft) throw new Error('The draft is gone.');
  const words = { ...draft, byline: 'Somebody else' };
  await database.transaction((sql) => saveDraft(sql, { ...words, kind: 'SAVE', savedBy: 'test' }));
  const corrected = { before: 'one', after: 'two', reason: 'It was two.', createdBy: 'test' };
  const parts = { draftId: id, figureId: null, place: null, origin: null };
  await recordDraftCorrection(database.sql, { id: randomUUID(), ...parts, ...corrected });
  const version = await approve(database, id);
  expect(codes(await publish(id, version))).toEqual(['CHANGE_REASON_MISSING']);
  await database.transaction((sql) =>
    saveDraft(sql, {
      ...words,
      version,
      changeReason: 'A correction',
      kind: 'SAVE',
      savedBy: 'test',
    }),
  );
  expect(await readiness(id)).toMatchObject({ corrections: 1, revision: 2 });
  expect(await publish(id, await approve(database, id))).toMatchObject({ revision: 2 });
  const article = await read('to-correct');
  expect(article).toMatchObject({
    revision: 2,
    publishedAt: first.publishedAt,
    corrections: [{ before: 'one', after: 'two', reason: 'It was two.' }],
    revisions: [{ revision: 2, changeReason: 'A correction' }, { revision: 1 }],
  });
  const { edges } = await listAudit(database.sql, { first: 1 });
  expect(edges[0]?.node.action).toBe('CORRECTED');
});

test('a reason names a number that readers have seen, also one that the text prints no more', async () => {
  const document = documentOf('Borders', 'The ministries are counting again.');
  const changeReason = 'It said more than 93,000 before.';
  const known = await storyDraft(database, { slug: 'known-number' });
  await publish(known, await approve(database, known));
  const [draft] = await findDraftsByIds(database.sql, [known]);
  if (!draft) throw new Error('The draft is gone.');
  const next = { document, changeReason };
  const text = { ...draft, ...next, kind: 'SAVE', savedBy: 'test' } as const;
  await database.transaction((sql) => saveDraft(sql, text));
  expect(codes(await readiness(known))).not.toContain('NUMBER_IN_REASON');
  const other = await storyDraft(database, next);
  expect(codes(await readiness(other))).toContain('NUMBER_IN_REASON');
});

test('a text that was begun from an older revision than readers see is not published', async () => {
  await withdrawCopy(gateway.owner, 'twice');
  const id = await storyDraft(database, {
    slug: 'twice',
    baseRevision: 7,
    changeReason: 'Better words',
  });
  const version = await approve(database, id);
  expect(codes(await publish(id, version))).toEqual(['PUBLIC_TEXT_MOVED_ON']);
});

test('an embargo holds until it ends', async () => {
  const id = await storyDraft(database);
  const version = await approve(database, id);
  const embargo = `mutation ($input: SetEmbargoInput!) { setEmbargo(input: $input) { __typename
    ... on DraftChanged { version } ... on FieldRefused { field message } } }`;
  const set = (until: string | null, at: number) =>
    gateway.askAs<{ setEmbargo: { version: number } }>('EDITOR', embargo, {
      input: { draftId: id, version: at, until },
    });
  expect(await set('2020-01-01T00:00:00Z', version)).toMatchObject({
    setEmbargo: { __typename: 'FieldRefused', field: 'until' },
  });
  const { setEmbargo } = await set('2999-01-01T00:00:00Z', version);
  expect(codes(await publish(id, setEmbargo.version))).toEqual(['EMBARGOED']);
  const lifted = await set(null, setEmbargo.version);
  expect(await publish(id, lifted.setEmbargo.version)).toMatchObject({ revision: 1 });
});

test('published five times at once, it is published once, and every click hears so', async () => {
  const id = await storyDraft(database, { slug: 'five-clicks' });
  const version = await approve(database, id);
  const key = randomUUID();
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => publish(id, version, key)));
  expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(outcomes[0]).toMatchObject({ revision: 1 });
  const { revisions } = await read('five-clicks');
  expect(revisions).toHaveLength(1);
  const different = await publish(id, version);
  expect(codes(different)).toEqual(['MOVED_ON']);
  const input = { draftId: id, version: 1, idempotencyKey: key };
  const reused = await gateway.answerAs('EDITOR', PUBLISH, { input });
  expect(reused.body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('a rehearsal leaves nothing behind and asks no more than a publication', async () => {
  const id = await storyDraft(database);
  const before = await database.sql.selectFrom('data_revision').select('revision').execute();
  const { statements } = await countStatements(database, () => readiness(id));
  expect(statements.length).toBeLessThan(30);
  expect(statements.filter((text) => /^(insert|update)/i.test(text))).toEqual([]);
  expect(await database.sql.selectFrom('data_revision').select('revision').execute()).toEqual(
    before,
  );
});

test('text that no column can hold is told as such, and stops at the door', async () => {
  const input = { draftId: 'a\0b', version: 1, idempotencyKey: 'key' };
  for (const asked of [
    gateway.answerAs('EDITOR', PUBLISH, { input }),
    gateway.answerAs(
      'EDITOR',
      'query ($id: ID!) { publicationReadiness(draftId: $id) { isReady } }',
      {
        id: 'a\0b',
      },
    ),
  ]) {
    const { body } = await asked;
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  }
});
