import { randomUUID } from 'node:crypto';
import { findArticle } from '@headcount/db';
import {
  changeDraft,
  createRelease,
  holdRecord,
  recordComment,
  recordDraftCorrection,
  recordErrorReport,
  recordOverride,
  saveDraft,
} from '@headcount/db/newsroom';
import { beforeAll, expect, test } from 'vitest';
import { approve, storyDraft } from '../../test/drafts.ts';
import { everyQuestion, REPORTED, WIDE_LIMITS } from '../../test/every-field.ts';
import { openGateway } from '../../test/open-gateway.ts';
import { toGlobalId } from '../relay/global-id.ts';
import { createPublicSchema } from '../schema/public-schema.ts';
import { takeBack } from './take-back.ts';

const gateway = await openGateway(WIDE_LIMITS);
const { owner } = gateway;

/** In everything that is not public, and in nothing else. */
const CANARY = 'canaryzwitscher';
const slugs = ['draft', 'embargoed', 'scheduled', 'in-release'].map((name) => `${CANARY}-${name}`);
const words = [['more than 370,000', `${CANARY} 370,000`]] as const;

beforeAll(async () => {
  const ids = [];
  for (const slug of slugs) {
    ids.push(await storyDraft(owner, { slug, words, byline: CANARY, dateline: CANARY }));
  }
  const [draft = '', embargoed = '', scheduled = '', inRelease = ''] = ids;
  const years = { embargo: '2998-01-01T00:00:00Z', hour: '2999-01-01T00:00:00Z' };
  await changeDraft(owner.sql, {
    id: embargoed,
    version: 1,
    from: ['DRAFT'],
    embargoUntil: years.embargo,
  });
  await changeDraft(owner.sql, {
    id: scheduled,
    version: await approve(owner, scheduled),
    from: ['APPROVED'],
    state: 'SCHEDULED',
    scheduledFor: years.hour,
    scheduledBy: CANARY,
  });
  await createRelease(owner.sql, {
    id: CANARY,
    title: CANARY,
    embargoUntil: null,
    createdBy: CANARY,
  });
  await changeDraft(owner.sql, { id: inRelease, version: 1, from: ['DRAFT'], releaseId: CANARY });
  await owner.transaction((sql) =>
    holdRecord(sql, {
      id: CANARY,
      releaseId: CANARY,
      kind: 'SOURCE',
      recordId: CANARY,
      entry: { name: CANARY, kind: 'GOVERNMENT' },
      reason: CANARY,
      heldBy: CANARY,
    }),
  );
  await aside(draft);
  await ofThePublicStory();
});

/** What stands beside a draft. */
async function aside(draftId: string): Promise<void> {
  const id = randomUUID();
  const remark = { id, draftId, version: 1, anchor: null, replyToId: null, writtenBy: CANARY };
  await recordComment(owner.sql, { ...remark, body: CANARY });
  const key = { code: 'DOUBLE_COUNT', field: 'body', words: CANARY } as const;
  const by = { message: CANARY, reason: CANARY, madeBy: CANARY, version: 1 };
  await recordOverride(owner.sql, { id, draftId, ...key, ...by });
}

/** What waits behind an article that is public: its next text, its next correction, what a reader wrote. */
async function ofThePublicStory(): Promise<void> {
  const slug = 'mobilization-exodus';
  const draftId = await storyDraft(owner, { slug, words, baseRevision: 1 });
  const story = await findArticle(owner.sql, slug);
  if (!story) throw new Error('The story is not there.');
  await owner.transaction((sql) =>
    saveDraft(sql, {
      ...story,
      id: draftId,
      slug,
      version: 1,
      byline: CANARY,
      kind: 'AUTOSAVE',
      savedBy: CANARY,
      changeReason: CANARY,
    }),
  );
  await recordDraftCorrection(owner.sql, {
    id: randomUUID(),
    draftId,
    before: CANARY,
    after: `${CANARY} 2`,
    reason: CANARY,
    figureId: 'total-entries',
    place: null,
    origin: CANARY,
    createdBy: CANARY,
  });
  await recordErrorReport(owner.sql, {
    id: CANARY,
    reference: REPORTED,
    articleId: slug,
    revision: 1,
    figureId: 'total-entries',
    words: 'more than 370,000',
    message: CANARY,
    contact: `${CANARY}@example.org`,
  });
}

test.each(everyQuestion(createPublicSchema()))(
  'nothing that is not public is told under Query.%s',
  async (_name, query) => {
    const { body } = await gateway.answer(query);
    expect(JSON.stringify(body)).not.toContain(CANARY);
  },
);

test('what is not public is found under no name', async () => {
  const asked = slugs.map(
    (slug, index) => `a${index}: article(slug: "${slug}") { headline }
      n${index}: articleNotice(slug: "${slug}") { reason }
      i${index}: node(id: "${toGlobalId('Article', slug)}") { id }`,
  );
  const { body } = await gateway.answer(
    `{ ${asked.join(' ')} source(slug: "${CANARY}") { name }
      articles(first: 100) { edges { node { slug byline } } }
      sources(first: 100) { edges { node { name } } } }`,
  );
  expect(body.errors).toEqual([]);
  expect(JSON.stringify(body)).not.toContain(CANARY);
});

test('the plain routes of the gateway tell nothing either', async () => {
  for (const path of ['/', '/health/live', '/health/ready', '/graphql', `/${CANARY}`]) {
    const response = await fetch(`${gateway.url}${path}`);
    expect((await response.text()).replaceAll(path, '')).not.toContain(CANARY);
  }
});

test('a text that was recalled is told by no question', async () => {
  const slug = 'mobilization-exodus';
  const story = await findArticle(owner.sql, slug);
  await takeBack(owner, {
    slug,
    kind: 'RECALLED',
    reason: 'It was not so.',
    actor: { id: 'eve', name: 'Eve' },
    idempotencyKey: 'recall',
  });
  const told = [story?.headline, story?.standfirst, story?.card].filter(
    (text) => text !== undefined,
  );
  for (const [, query] of everyQuestion(createPublicSchema())) {
    const { body } = await gateway.answer(query);
    const text = JSON.stringify(body);
    for (const one of told) expect(text).not.toContain(one);
  }
});
