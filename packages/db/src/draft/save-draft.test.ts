import { randomUUID } from 'node:crypto';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { changeDraft } from './change-draft.ts';
import { createDraft } from './create-draft.ts';
import { listDecisions } from './draft-decision.ts';
import { draftText } from './draft-text.fixture.ts';
import { findDraftsByIds } from './find-drafts.ts';
import { findDraftVersion, listDraftVersions } from './list-draft-versions.ts';
import { saveDraft, type SaveOutcome } from './save-draft.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

async function begin(slug: string | null = null): Promise<string> {
  const id = randomUUID();
  await createDraft(sql, { id, ...draftText('One', { slug }), createdBy: 'ada' });
  return id;
}

const save = (id: string, version: number, headline: string, slug: string | null = null) =>
  database.transaction((writing) =>
    saveDraft(writing, {
      ...draftText(headline, { slug }),
      id,
      version,
      kind: 'AUTOSAVE',
      savedBy: 'bob',
    }),
  );

test('a save advances the version and is kept beside what stood before', async () => {
  const id = await begin();
  expect(await save(id, 1, 'Two')).toMatchObject({
    outcome: 'SAVED',
    draft: { version: 2, headline: 'Two', state: 'DRAFT', updatedBy: 'bob', createdBy: 'ada' },
  });
  const { edges } = await listDraftVersions(sql, id, { first: 10 });
  expect(edges.map(({ node }) => [node.version, node.headline, node.kind])).toEqual([
    [2, 'Two', 'AUTOSAVE'],
    [1, 'One', 'SAVE'],
  ]);
});

test('a save over a version that is no longer the last is told what both began from, and writes nothing', async () => {
  const id = await begin();
  await save(id, 1, 'Two');
  await save(id, 2, 'Three');
  expect(await save(id, 2, 'Mine')).toMatchObject({
    outcome: 'CONFLICT',
    base: { version: 2, headline: 'Two' },
    theirs: { version: 3, headline: 'Three' },
    version: 3,
  });
  expect((await findDraftsByIds(sql, [id]))[0]).toMatchObject({ version: 3, headline: 'Three' });
});

test('a step of the review is a version too, and the text that it left alone is found under it', async () => {
  const id = await begin();
  const submitted = { id, version: 1, from: ['DRAFT'], state: 'IN_REVIEW' } as const;
  expect(await changeDraft(sql, submitted)).toMatchObject({ version: 2, state: 'IN_REVIEW' });
  expect(await changeDraft(sql, submitted)).toBeNull();
  expect(await findDraftVersion(sql, id, 2)).toMatchObject({ version: 1, headline: 'One' });
  expect(await save(id, 1, 'Mine')).toMatchObject({ outcome: 'CONFLICT', version: 2 });
});

test('an approval does not outlast the text, nor does its hour', async () => {
  const id = await begin();
  const hour = '2030-01-01T00:00:00Z';
  await changeDraft(sql, { id, version: 1, from: ['DRAFT'], state: 'APPROVED', approvedBy: 'eve' });
  await changeDraft(sql, {
    id,
    version: 2,
    from: ['APPROVED'],
    state: 'SCHEDULED',
    scheduledFor: hour,
    scheduledBy: 'eve',
  });
  expect(await save(id, 3, 'Two')).toMatchObject({
    hasApprovalLapsed: true,
    draft: { state: 'IN_REVIEW', approvedBy: null, scheduledFor: null, scheduledBy: null },
  });
  expect((await listDecisions(sql, id)).map(({ action }) => action)).toEqual([
    'APPROVAL_LAPSED',
    'CREATED',
  ]);
});

test('an address belongs to one draft, and is free again once that one is put away', async () => {
  const [first, second] = [await begin('here'), await begin()];
  expect(await save(second, 1, 'Two', 'here')).toEqual({ outcome: 'SLUG_TAKEN' });
  const begun = createDraft(sql, {
    ...draftText('Three', { slug: 'here' }),
    id: randomUUID(),
    createdBy: 'ada',
  });
  expect(await begun).toBe(false);
  await changeDraft(sql, { id: first, version: 1, from: ['DRAFT'], isDiscarded: true });
  expect(await save(second, 1, 'Two', 'here')).toMatchObject({ outcome: 'SAVED' });
  expect(await save(first, 2, 'Gone')).toEqual({ outcome: 'MISSING' });
});

/** Writes as an editor does who looks, writes and looks again when told of a conflict. */
async function edit(id: string, editor: string, saves: number) {
  const acknowledged: string[] = [];
  const told: string[] = [];
  let [draft] = await findDraftsByIds(sql, [id]);
  for (let count = 0; count < saves;) {
    const headline = `${editor} ${count}`;
    const outcome: SaveOutcome = await save(id, draft?.version ?? 0, headline);
    if (outcome.outcome === 'SAVED') {
      acknowledged.push(`${outcome.draft.version} ${headline}`);
      count += 1;
    } else {
      told.push(outcome.outcome);
    }
    [draft] = await findDraftsByIds(sql, [id]);
  }
  return { acknowledged, told };
}

test('twenty editors save fifty times each: every save that was acknowledged is in the history', async () => {
  const id = await begin();
  const editors = Array.from({ length: 20 }, (_, index) => edit(id, `e${index}`, 50));
  const done = await Promise.all(editors);
  const acknowledged = done.flatMap((editor) => editor.acknowledged);
  expect(acknowledged).toHaveLength(1000);
  const kept = await sql
    .selectFrom('draft_version')
    .select(['version', 'headline'])
    .where('draft_id', '=', id)
    .execute();
  const history = new Set(kept.map(({ version, headline }) => `${version} ${headline}`));
  expect(acknowledged.filter((one) => !history.has(one))).toEqual([]);
  expect(kept).toHaveLength(1001);
  expect((await findDraftsByIds(sql, [id]))[0]?.version).toBe(1001);
  expect(new Set(done.flatMap(({ told }) => told))).toEqual(new Set(['CONFLICT']));
}, 120_000);

test('a draft of a public article keeps its address, which is no other article’s', async () => {
  const id = await begin('one-address');
  await changeDraft(sql, { id, version: 1, from: ['DRAFT'], baseRevision: 1 });
  expect(await save(id, 2, 'Two', 'another-address')).toEqual({
    outcome: 'SLUG_FIXED',
    slug: 'one-address',
  });
  expect(await save(id, 2, 'Two', null)).toMatchObject({ outcome: 'SLUG_FIXED' });
  expect(await save(id, 2, 'Two', 'one-address')).toMatchObject({ outcome: 'SAVED' });
});
