import type { Database } from '@headcount/db';
import {
  actOnce,
  appendOutbox,
  findDraftBySlug,
  lockArticle,
  lockLedger,
  type TakenBack,
  takeArticleBack,
} from '@headcount/db/newsroom';
import type { Actor } from './actor.ts';
import { closePublication } from './close-publication.ts';
import { lapseApproval } from './lapse-approval.ts';
import { requestHash } from './request-hash.ts';

/** Which article to take back, in whose name, and under which key it acts once. */
export interface TakeBackRequest extends Pick<TakenBack, 'kind' | 'reason'> {
  readonly slug: string;
  readonly actor: Actor;
  readonly idempotencyKey: string;
}

/**
 * Withdraws or recalls an article: one transaction, however often it is asked under one key.
 *
 * @returns the number of the revision that says so; null where there was nothing to take back
 * @throws {KeyUsedOtherwise} when the key came with another request before
 */
export async function takeBack(
  database: Database,
  { slug, kind, reason, actor, idempotencyKey: key }: TakeBackRequest,
): Promise<number | null> {
  const hash = requestHash('takeBack', [slug, kind, reason]);
  return await database.transaction(async (sql) => {
    const once = { actorId: actor.id, key, requestHash: hash };
    const { answer: revision, isRepeated } = await actOnce(sql, once, async () => {
      await lockLedger(sql);
      await lockArticle(sql, slug);
      const taken = await takeArticleBack(sql, { id: slug, kind, reason, recordedBy: actor.id });
      if (taken === null) return null;
      // A next text that was approved, or has its hour, was so for an article that readers could read.
      const draft = await findDraftBySlug(sql, slug);
      const lapse = { by: actor.id, note: `The article was taken back: ${reason}` };
      if (draft) await lapseApproval(sql, draft, lapse);
      await appendOutbox(sql, `ARTICLE_${kind}`, { slug, revision: taken });
      return taken;
    });
    if (revision !== null && !isRepeated) {
      const details = { revision, reason };
      await closePublication(sql, actor, [
        { action: kind, subjectKind: 'ARTICLE', subjectId: slug, details },
      ]);
    }
    return revision;
  });
}
