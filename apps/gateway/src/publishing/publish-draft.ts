import type { Database, Sql } from '@headcount/db';
import {
  actOnce,
  type Draft,
  lockArticle,
  lockDraft,
  lockLedger,
  readClock,
} from '@headcount/db/newsroom';
import { actOfPublishing } from './act-of-publishing.ts';
import type { Actor } from './actor.ts';
import { closePublication } from './close-publication.ts';
import { judgeDraft } from './judge-draft.ts';
import { type Obstacle, obstacle, Obstructed } from './obstacle.ts';
import { movedOn, publishText, type PublishedText } from './publish-text.ts';
import { requestHash } from './request-hash.ts';

/** Which text to publish, in whose name, and under which key it acts once. */
export interface PublicationRequest {
  readonly draftId: string;
  /** The version that was read. */
  readonly version: number;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

export type PublicationOutcome =
  | { readonly published: PublishedText }
  | { readonly obstacles: readonly Obstacle[] };

/**
 * Publishes a draft: one transaction, whole or not at all, however often it is asked under one key.
 *
 * @throws {KeyUsedOtherwise} when the key came with another request before
 */
export async function publishDraft(
  database: Database,
  request: PublicationRequest,
): Promise<PublicationOutcome> {
  const { draftId, version, actor, idempotencyKey: key } = request;
  const hash = requestHash('publishDraft', [draftId, version]);
  try {
    return await database.transaction(async (sql) => {
      const { answer, isRepeated } = await actOnce(
        sql,
        { actorId: actor.id, key, requestHash: hash },
        () => publishWithin(sql, request),
      );
      if (!isRepeated) await closePublication(sql, actor, [actOfPublishing(answer)]);
      return { published: answer };
    });
  } catch (error) {
    if (error instanceof Obstructed) return { obstacles: error.obstacles };
    throw error;
  }
}

async function publishWithin(
  sql: Sql,
  { draftId, version, actor, signal }: PublicationRequest,
): Promise<PublishedText> {
  await lockLedger(sql);
  const draft = await draftAsRead(sql, draftId, version);
  if (draft.slug !== null) await lockArticle(sql, draft.slug);
  const at = await readClock(sql);
  const judged = await judgeDraft(sql, draft, { at, isWithRelease: false, signal });
  if (judged.obstacles.length > 0) throw new Obstructed(judged.obstacles);
  return await publishText(sql, judged, actor);
}

async function draftAsRead(sql: Sql, id: string, version: number): Promise<Draft> {
  const draft = await lockDraft(sql, id);
  if (draft?.version !== version) throw new Obstructed([obstacle('MOVED_ON', id, movedOn)]);
  return draft;
}
