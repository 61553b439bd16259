import { randomUUID } from 'node:crypto';
import { createDatabase, type Database, DatabaseUnavailable, type Sql } from '@headcount/db';
import {
  changeDraft,
  createRelease,
  holdRecord,
  lockArticle,
  lockDraft,
  lockLedger,
  lockRelease,
  recordAudit,
  recordDraftCorrection,
  recordOverride,
} from '@headcount/db/newsroom';
import { nextVersion } from '@headcount/db/records';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approve, storyDraft } from '../../test/drafts.ts';
import {
  type Fault,
  killedBy,
  refused,
  statementsIn,
  withFault,
} from '../../test/fault-injection.ts';
import { stateOf } from '../../test/state-of.ts';
import { publishRelease } from './publish-release.ts';
import { rehearseDraft } from './rehearse.ts';
import { takeBack } from './take-back.ts';

const copy = await testDatabase('story');
const database = createDatabase({ url: copy.appUrl });
const owner = createDatabase({ url: copy.ownerUrl });
afterAll(() => Promise.all([database.close(), owner.close()]));

const { signal } = new AbortController();
const actor = { id: 'ada', name: 'Ada' };
const releaseId = 'georgia';
// Each of the two records that it holds advanced it.
const request = { releaseId, version: 3, actor, idempotencyKey: 'once', signal };

const drafts: string[] = [];

/** A release of everything that a publication can hold: two texts, an override, a correction, two records. */
beforeAll(async () => {
  await createRelease(database.sql, {
    id: releaseId,
    title: 'Georgia',
    embargoUntil: null,
    createdBy: 'ada',
  });
  const words = [['more than 370,000', 'about 370,000']] as const;
  drafts.push(await storyDraft(database), await storyDraft(database, { words }));
  for (const id of drafts) {
    await overrideAll(id);
    const version = await approve(database, id);
    await changeDraft(database.sql, { id, version, from: ['APPROVED'], releaseId });
    await recordDraftCorrection(database.sql, {
      id: randomUUID(),
      draftId: id,
      before: 'one',
      after: 'two',
      reason: 'It was two.',
      figureId: null,
      place: null,
      origin: null,
      createdBy: 'ada',
    });
  }
  const held = { releaseId, reason: null, heldBy: 'ada' };
  const source = { name: 'Ministry', kind: 'GOVERNMENT', countryId: 'GE', note: null };
  const entry = { ...source, deprecatedReason: null };
  const citation = { id: 'held-page', sourceId: 'held-ministry', exact: '112,733' };
  await database.transaction(async (sql) => {
    await holdRecord(sql, { ...held, id: 'h-1', kind: 'SOURCE', recordId: 'held-ministry', entry });
    await holdRecord(sql, {
      ...held,
      id: 'h-2',
      kind: 'CITATION',
      recordId: citation.id,
      entry: citation,
    });
  });
});

async function overrideAll(draftId: string): Promise<void> {
  const judged = await rehearseDraft(database, { id: draftId, signal });
  const errors = judged?.obstacles.flatMap(({ diagnostic }) => diagnostic ?? []) ?? [];
  for (const { code, field, text, message } of errors) {
    const key = { code, field, words: text };
    const by = { reason: 'So the minister said.', madeBy: 'ada', version: 1 };
    await recordOverride(database.sql, { id: randomUUID(), draftId, ...key, ...by, message });
  }
}

const publishAll = (on: Database) => publishRelease(on, request);
const recall = (on: Database) =>
  takeBack(on, {
    slug: 'mobilization-exodus',
    kind: 'RECALLED',
    reason: 'It was not so.',
    actor,
    idempotencyKey: 'recall',
  });

/** Meets a fault after each statement of an act in turn: how many, and after which something stayed. */
async function meetEach(fault: Fault, act: (on: Database) => Promise<unknown>) {
  const before = JSON.stringify(await stateOf(owner));
  const statements = await statementsIn(database, act);
  const halves: number[] = [];
  const unheard: number[] = [];
  for (let nth = 1; nth <= statements; nth += 1) {
    const isHeard = await act(withFault(database, nth, fault)).then(
      () => false,
      () => true,
    );
    if (!isHeard) unheard.push(nth);
    if (JSON.stringify(await stateOf(owner)) !== before) halves.push(nth);
  }
  return { statements, halves, unheard };
}

const acts = [
  ['publication', publishAll, 50],
  ['recall', recall, 8],
] as const;
const faults = [
  ['refused', refused],
  ['followed by the death of its server', killedBy(owner)],
] as const;
const cases = acts.flatMap(([what, act, least]) =>
  faults.map(([how, fault]) => [what, how, act, fault, least] as const),
);

test.each(cases)(
  'a %s of which any statement is %s leaves nothing',
  async (...[, , act, fault, least]) => {
    const { statements, halves, unheard } = await meetEach(fault, act);
    expect(statements).toBeGreaterThan(least);
    expect({ halves, unheard }).toEqual({ halves: [], unheard: [] });
  },
  120_000,
);

const audited = { actorId: null, actorName: 'Eve', action: 'SIGNED_IN' } as const;
const locks: [string, (sql: Sql) => Promise<unknown>][] = [
  ['the ledger', lockLedger],
  ['the release', (sql) => lockRelease(sql, releaseId)],
  ['one of its texts', (sql) => lockDraft(sql, drafts[1] ?? '')],
  ['one of its addresses', (sql) => lockArticle(sql, `story-${drafts[1]}`)],
  ['one of its records', (sql) => nextVersion(sql, 'SOURCE', 'held-ministry', null)],
  ['the audit', (sql) => recordAudit(sql, audited)],
];

test.each(locks)('a publication that waits too long for %s leaves nothing', async (_, take) => {
  const before = await stateOf(owner);
  class Released extends Error {}
  const holding = owner.transaction(async (sql) => {
    await take(sql);
    await expect(publishAll(database)).rejects.toBeInstanceOf(DatabaseUnavailable);
    throw new Released();
  });
  await expect(holding).rejects.toBeInstanceOf(Released);
  expect(await stateOf(owner)).toEqual(before);
});

test('after all that went wrong, the same request publishes all of it', async () => {
  const outcome = await publishAll(database);
  expect(outcome).toMatchObject({ published: { records: 2, articles: [{ revision: 1 }, {}] } });
  expect(await publishAll(database)).toEqual(outcome);
});
