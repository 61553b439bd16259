import { randomUUID } from 'node:crypto';
import { findDraftsByIds, listDecisions } from '@headcount/db/newsroom';
import { expect, test } from 'vitest';
import { approve, storyDraft } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { codes, type Outcome, publications } from '../../../test/publications.ts';
import { publishDue } from '../../publishing/worker/publish-due.ts';

const gateway = await openStaffGateway();
const { database } = gateway;
const { publish, read, readiness } = publications(gateway);

const RELEASE = `id version state title embargoUntil scheduledFor
  articles { draftId isApproved } records { id kind key }`;
const OUTCOME = `__typename ... on ReleaseChanged { release { ${RELEASE} } }
  ... on PublicationRefused { obstacles { code draftId message } } ... on FieldRefused { field }`;

interface Release {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly articles: { draftId: string; isApproved: boolean }[];
  readonly records: { id: string; kind: string; key: string }[];
}
type Changed = Outcome & { readonly release: Release; readonly field?: string };

async function change(name: string, input: object): Promise<Changed> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const named = /^(unschedule|cancel)/.test(name) ? 'ReleaseVersionInput' : type;
  const mutation = `mutation ($input: ${named}!) { done: ${name}(input: $input) { ${OUTCOME} } }`;
  return (await gateway.askAs<{ done: Changed }>('EDITOR', mutation, { input })).done;
}

async function goOut({ id, version }: Release): Promise<Outcome & { records?: number }> {
  const mutation = `mutation ($input: PublishReleaseInput!) { done: publishRelease(input: $input) {
    __typename ... on ReleasePublished { records articles { slug revision } release { state publishedAt } }
    ... on PublicationRefused { obstacles { code draftId message } } } }`;
  const input = { id, version, idempotencyKey: randomUUID() };
  return (await gateway.askAs<{ done: Outcome }>('EDITOR', mutation, { input })).done;
}

async function holdSource(key: string, release: string): Promise<void> {
  const mutation = `mutation ($input: RecordSourceInput!) { recordSource(input: $input) { __typename } }`;
  const input = { key, name: `Ministry ${key}`, kind: 'GOVERNMENT', holdForRelease: release };
  expect(await gateway.askAs('REPORTER', mutation, { input })).toEqual({
    recordSource: { __typename: 'RecordHeld' },
  });
}

/** The release as it stands after one record more was held for it. */
const withOneMore = (release: Release): Release => ({ ...release, version: release.version + 1 });

async function begin(...drafts: string[]): Promise<Release> {
  const { release } = await change('createRelease', { title: 'Georgia, October' });
  const { id, version } = release;
  return (await change('updateRelease', { id, version, addDrafts: drafts })).release;
}

const sourceSlug = async (slug: string) =>
  (await gateway.answerReader('query ($slug: String!) { source(slug: $slug) { name } }', { slug }))
    .body.data;

test('the articles and records of a release become public together', async () => {
  const ids = [
    await storyDraft(database, { slug: 'together-a' }),
    await storyDraft(database, { slug: 'together-b' }),
  ];
  for (const id of ids) await approve(database, id);
  const release = await begin(...ids);
  await holdSource('held-ministry', release.id);
  expect(release.articles.map(({ draftId }) => draftId).toSorted()).toEqual(ids.toSorted());
  expect(await sourceSlug('held-ministry')).toEqual({ source: null });
  expect(await goOut(withOneMore(release))).toMatchObject({
    records: 1,
    articles: [{ revision: 1 }, { revision: 1 }],
    release: { state: 'PUBLISHED' },
  });
  expect(await sourceSlug('held-ministry')).toEqual({ source: { name: 'Ministry held-ministry' } });
  expect(await read('together-a')).toMatchObject({ revision: 1 });
  expect(await read('together-b')).toMatchObject({ revision: 1 });
});

test('one article that is not ready keeps all of its release back', async () => {
  const ready = await storyDraft(database, { slug: 'kept-back' });
  await approve(database, ready);
  const unready = await storyDraft(database, { byline: '' });
  const release = await begin(ready, unready);
  await holdSource('kept-back-ministry', release.id);
  const refused = await goOut(withOneMore(release));
  expect(codes(refused)).toEqual(['NOT_APPROVED', 'BYLINE_MISSING']);
  expect(await read('kept-back')).toBeNull();
  expect(await sourceSlug('kept-back-ministry')).toEqual({ source: null });
});

test('an article of a release goes out with it and not alone', async () => {
  const id = await storyDraft(database);
  await approve(database, id);
  const release = await begin(id);
  const [draft] = await findDraftsByIds(database.sql, [id]);
  expect(codes(await publish(id, draft?.version ?? 0))).toEqual(['IN_RELEASE']);
  expect(codes(await readiness(id))).toEqual([]);
  const { release: without } = await change('updateRelease', {
    ...keyOf(release),
    removeDrafts: [id],
  });
  expect(without.articles).toEqual([]);
  expect(await publish(id, (draft?.version ?? 0) + 1)).toMatchObject({ revision: 1 });
  expect(codes(await goOut(without))).toEqual(['RELEASE_EMPTY']);
});

const keyOf = ({ id, version }: Release) => ({ id, version });

test('a change to a release that has moved on is refused', async () => {
  const release = await begin();
  const stale = { ...keyOf(release), version: release.version - 1 };
  expect(codes(await change('updateRelease', { ...stale, title: 'Other' }))).toEqual(['MOVED_ON']);
  expect(codes(await goOut({ ...release, version: 1 }))).toEqual(['MOVED_ON']);
  expect(await change('updateRelease', { ...keyOf(release), title: ' ' })).toMatchObject({
    field: 'title',
  });
});

test('what is under embargo stays, and what was called off holds nothing back', async () => {
  const id = await storyDraft(database);
  await approve(database, id);
  const release = await begin(id);
  const embargoUntil = '2999-01-01T00:00:00Z';
  const { release: later } = await change('updateRelease', { ...keyOf(release), embargoUntil });
  expect(new Set(codes(await goOut(later)))).toEqual(new Set(['EMBARGOED']));
  const hour = await change('scheduleRelease', { ...keyOf(later), at: '2998-01-01T00:00:00Z' });
  expect(new Set(codes(hour))).toEqual(new Set(['EMBARGOED']));
  expect((await change('cancelRelease', keyOf(later))).release.state).toBe('CANCELLED');
  const [draft] = await findDraftsByIds(database.sql, [id]);
  expect(await publish(id, draft?.version ?? 0)).toMatchObject({ revision: 1 });
});

test('a held record that was changed since keeps its release back, and says so', async () => {
  const release = await begin();
  const mutation = `mutation ($input: RecordSourceInput!) { recordSource(input: $input) { __typename } }`;
  const frontex = { key: 'frontex', version: 1, kind: 'INTERGOVERNMENTAL', name: 'Frontex' };
  const record = (more: object) =>
    gateway.askAs('REPORTER', mutation, { input: { ...frontex, changeReason: 'Better', ...more } });
  expect(await record({ note: 'held', holdForRelease: release.id })).toEqual({
    recordSource: { __typename: 'RecordHeld' },
  });
  expect(await record({ note: 'at once' })).toEqual({
    recordSource: { __typename: 'SourceRecorded' },
  });
  expect(codes(await goOut(withOneMore(release)))).toEqual(['HELD_RECORD_REFUSED']);
});

async function approvedStory(): Promise<string> {
  const id = await storyDraft(database);
  await approve(database, id);
  return id;
}

/** As if the hour had come: the clock of the database cannot be set. */
const comeHour = (id: string) =>
  gateway.owner.sql
    .updateTable('release')
    .set({ scheduled_for: '2020-01-01T00:00:00Z' })
    .where('id', '=', id)
    .execute();

test('a release goes out at its hour, once; one that cannot is opened again, with the reason', async () => {
  const good = await storyDraft(database, { slug: 'release-at-its-hour' });
  const bad = await storyDraft(database, { slug: 'release-refused' });
  for (const id of [good, bad]) await approve(database, id);
  const releases = [await begin(good), await begin(bad)];
  for (const release of releases) {
    const at = '2999-01-01T00:00:00Z';
    const changed = await change('scheduleRelease', { ...keyOf(release), at });
    expect(changed.release.state).toBe('SCHEDULED');
  }
  const { sql } = gateway.owner;
  await sql.updateTable('draft').set({ byline: '' }).where('id', '=', bad).execute();
  for (const { id } of releases) await comeHour(id);
  const look = () => publishDue(database, String, new AbortController().signal);
  await Promise.all([look(), look(), look()]);
  expect((await read('release-at-its-hour')).revisions).toHaveLength(1);
  expect(await read('release-refused')).toBeNull();
  const states = `query ($id: ID!) { release(id: $id) { state scheduledFor refusal { reason } } }`;
  expect(await gateway.askAs('REPORTER', states, { id: releases[1]?.id })).toEqual({
    release: {
      state: 'OPEN',
      scheduledFor: null,
      refusal: { reason: 'Nobody is named as its author.' },
    },
  });
  const [decision] = await listDecisions(database.sql, bad);
  expect(decision).toMatchObject({ action: 'REFUSED_AT_ITS_HOUR' });
});

test('a release whose hour was set by somebody suspended since says so until another hour is set', async () => {
  const release = await begin(await approvedStory());
  const at = '2999-01-01T00:00:00Z';
  const set = `mutation ($input: ScheduleReleaseInput!) { scheduleRelease(input: $input) { __typename } }`;
  await gateway.askAs('EDITOR', set, { input: { ...keyOf(release), at } }, 'leaving');
  const staff = await gateway.idOf('EDITOR', 'leaving');
  const suspend = `mutation ($staff: ID!) { suspendStaff(input: { staff: $staff }) { __typename } }`;
  await gateway.askAs('ADMINISTRATOR', suspend, { staff });
  await comeHour(release.id);
  await publishDue(database, String, new AbortController().signal);
  const standing = `query ($id: ID!) { release(id: $id) { id version state refusal { reason } } }`;
  const ask = async () =>
    (await gateway.askAs<{ release: Release }>('REPORTER', standing, { id: release.id })).release;
  const refused = await ask();
  expect(refused).toMatchObject({
    state: 'OPEN',
    refusal: { reason: expect.stringContaining('was suspended since') as string },
  });
  await change('scheduleRelease', { ...keyOf(refused), at });
  expect(await ask()).toMatchObject({ state: 'SCHEDULED', refusal: null });
});

test('releases are listed in pages, the latest first', async () => {
  const list = `query ($after: String, $states: [ReleaseState!]) { releases(first: 2, after: $after, states: $states) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id state createdBy { name } } } } }`;
  interface Listed {
    releases: { pageInfo: { endCursor: string }; edges: { node: { id: string } }[] };
  }
  const first = await gateway.askAs<Listed>('REPORTER', list);
  const next = await gateway.askAs<Listed>('REPORTER', list, {
    after: first.releases.pageInfo.endCursor,
  });
  const ids = [...first.releases.edges, ...next.releases.edges].map(({ node }) => node.id);
  expect(new Set(ids).size).toBe(4);
  const cancelled = await gateway.askAs<Listed>('REPORTER', list, { states: ['CANCELLED'] });
  expect(cancelled.releases.edges).toHaveLength(1);
});
