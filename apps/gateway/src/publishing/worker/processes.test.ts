import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase } from '@headcount/db';
import { changeDraft } from '@headcount/db/newsroom';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { approve, storyDraft } from '../../../test/drafts.ts';
import { signIn } from '../../../test/sign-in.ts';

const copy = await testDatabase('story');
const owner = createDatabase({ url: copy.ownerUrl });
const { sql } = owner;
const gateways: ChildProcess[] = [];
afterAll(async () => {
  for (const gateway of gateways) gateway.kill('SIGKILL');
  await owner.close();
});

function startGateway(): void {
  const { PATH } = process.env;
  const env = { PATH, DATABASE_URL: copy.appUrl, GATEWAY_PORT: '0', LOG_LEVEL: 'silent' };
  gateways.push(spawn(process.execPath, ['src/main.ts'], { env, stdio: 'ignore' }));
}

async function schedule(slug: string, scheduledBy: string): Promise<string> {
  const id = await storyDraft(owner, { slug });
  await changeDraft(sql, {
    id,
    version: await approve(owner, id),
    from: ['APPROVED'],
    state: 'SCHEDULED',
    scheduledFor: new Date(Date.now() + 1000).toISOString(),
    scheduledBy,
  });
  return id;
}

const waiting = async () =>
  (await sql.selectFrom('draft').select('id').where('state', '=', 'SCHEDULED').execute()).length;

test('what is due goes out once, while gateways are killed and others take their place', async () => {
  const slugs = Array.from({ length: 24 }, (_, index) => `due-${index}`);
  const { id: editor } = await signIn(owner, 'EDITOR', 'ada');
  for (const slug of slugs) await schedule(slug, editor);
  for (let count = 0; count < 3; count += 1) startGateway();
  // When something went out, the gateway that has run longest is killed in the midst of the rest.
  let killed = 0;
  for (let left = await waiting(); left > 0; await pause(20)) {
    const now = await waiting();
    if (now < left && killed < 5) {
      gateways.shift()?.kill('SIGKILL');
      startGateway();
      killed += 1;
    }
    left = now;
  }
  expect(killed).toBeGreaterThan(0);
  const revisions = await sql
    .selectFrom('article_revision')
    .select(['article_id as slug', 'revision'])
    .where('article_id', 'in', slugs)
    .execute();
  expect(revisions.map(({ slug, revision }) => `${slug} ${revision}`).toSorted()).toEqual(
    slugs.map((slug) => `${slug} 1`).toSorted(),
  );
  const decisions = await sql
    .selectFrom('draft_decision')
    .select('draft_id')
    .where('action', 'in', ['PUBLISHED', 'REFUSED_AT_ITS_HOUR'])
    .execute();
  expect(decisions).toHaveLength(slugs.length);
  const words = await sql.selectFrom('outbox_entry').select('id').execute();
  expect(words).toHaveLength(slugs.length);
}, 240_000);
