import type { Database, Sql } from '@headcount/db';
import {
  actOnce,
  appendOutbox,
  changeRelease,
  lockLedger,
  lockRelease,
  type Release,
} from '@headcount/db/newsroom';
import { actOfPublishing } from './act-of-publishing.ts';
import type { Actor } from './actor.ts';
import { assembleRelease } from './assemble-release.ts';
import { closePublication } from './close-publication.ts';
import { type Obstacle, obstacle, Obstructed } from './obstacle.ts';
import { publishText, type PublishedText } from './publish-text.ts';
import { requestHash } from './request-hash.ts';

/** Which release to publish, in whose name, and under which key it acts once. */
export interface ReleaseRequest {
  readonly releaseId: string;
  readonly version: number;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

/** What became public with a release. */
export interface PublishedRelease {
  readonly releaseId: string;
  readonly articles: readonly PublishedText[];
  readonly records: number;
}

export type ReleaseOutcome =
  | { readonly published: PublishedRelease }
  | { readonly obstacles: readonly Obstacle[] };

/**
 * Publishes every article of a release and records what it holds: one transaction, all of it or
 * nothing, however often it is asked under one key.
 *
 * @throws {KeyUsedOtherwise} when the key came with another request before
 */
export async function publishRelease(
  database: Database,
  request: ReleaseRequest,
): Promise<ReleaseOutcome> {
  const { releaseId, version, actor, idempotencyKey: key } = request;
  const hash = requestHash('publishRelease', [releaseId, version]);
  try {
    return await database.transaction(async (sql) => {
      const { answer, isRepeated } = await actOnce(
        sql,
        { actorId: actor.id, key, requestHash: hash },
        () => publishWithin(sql, request),
      );
      if (!isRepeated) await close(sql, actor, answer);
      return { published: answer };
    });
  } catch (error) {
    if (error instanceof Obstructed) return { obstacles: error.obstacles };
    throw error;
  }
}

const movedOn = 'Somebody changed the release since you read it: read it again.';

async function publishWithin(
  sql: Sql,
  { releaseId, version, actor, signal }: ReleaseRequest,
): Promise<PublishedRelease> {
  await lockLedger(sql);
  const release = await releaseAsRead(sql, releaseId, version);
  const { at, judged, records, obstacles } = await assembleRelease(sql, release, {
    recordedBy: actor.id,
    signal,
  });
  if (obstacles.length > 0) throw new Obstructed(obstacles);
  await changeRelease(sql, {
    id: releaseId,
    version,
    from: ['OPEN', 'SCHEDULED'],
    state: 'PUBLISHED',
    publishedAt: at,
    scheduledFor: null,
    scheduledBy: null,
  });
  const articles: PublishedText[] = [];
  for (const one of judged) articles.push(await publishText(sql, one, actor));
  if (records.length > 0) {
    const changed = records.map(({ kind, recordId }) => ({ kind, id: recordId }));
    await appendOutbox(sql, 'RECORDS_CHANGED', { records: changed });
  }
  return { releaseId, articles, records: records.length };
}

async function releaseAsRead(sql: Sql, id: string, version: number): Promise<Release> {
  const release = await lockRelease(sql, id);
  if (release?.version !== version) throw new Obstructed([obstacle('MOVED_ON', null, movedOn)]);
  return release;
}

function close(sql: Sql, actor: Actor, released: PublishedRelease): Promise<void> {
  const { releaseId, articles, records } = released;
  const slugs = articles.map(({ slug }) => slug);
  return closePublication(sql, actor, [
    ...articles.map(actOfPublishing),
    {
      action: 'RELEASED',
      subjectKind: 'RELEASE',
      subjectId: releaseId,
      details: { articles: slugs, records },
    },
  ]);
}
