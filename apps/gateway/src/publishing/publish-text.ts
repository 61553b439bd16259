import { findStaffByIds, recordCorrection, recordRevision, type Sql } from '@headcount/db';
import {
  appendOutbox,
  changeDraft,
  changeDraftCorrection,
  recordDecision,
} from '@headcount/db/newsroom';
import type { Actor } from './actor.ts';
import type { Judged } from './judge-draft.ts';
import { obstacle, Obstructed } from './obstacle.ts';

/** What became public. */
export interface PublishedText {
  readonly draftId: string;
  /** The version that the draft has now. */
  readonly version: number;
  readonly slug: string;
  readonly revision: number;
  readonly publishedAt: string;
  /** How many corrections were printed with it. */
  readonly corrections: number;
}

/**
 * Writes a draft that nothing stands in the way of: the draft's own row first, so that a second
 * publication finds it gone; then the revision with its pins and overrides, the corrections, the
 * decision, and word for whoever must follow. Within the publication's transaction.
 */
export async function publishText(sql: Sql, judged: Judged, actor: Actor): Promise<PublishedText> {
  const { draft, address, at } = judged;
  const { slug } = draft;
  if (slug === null) throw new Error(`The draft ${draft.id} was found ready without an address.`);
  const revision = (address?.revision ?? 0) + 1;
  const changed = await changeDraft(sql, {
    id: draft.id,
    version: draft.version,
    from: ['APPROVED', 'SCHEDULED'],
    state: 'PUBLISHED',
    baseRevision: revision,
    changeReason: null,
    scheduledFor: null,
    scheduledBy: null,
  });
  if (!changed) throw new Obstructed([obstacle('MOVED_ON', draft.id, movedOn)]);
  await recordRevision(sql, {
    id: slug,
    revision,
    document: draft.document,
    byline: draft.byline,
    dateline: draft.dateline,
    language: draft.language,
    leadingFigureId: draft.leadingFigureId,
    knownFrom: at,
    publishedAt: address?.publishedAt ?? at,
    recordedBy: actor.id,
    changeReason: draft.changeReason,
    pins: judged.pins,
    overrides: await printedOverrides(sql, judged),
  });
  await printCorrections(sql, judged, slug, revision);
  const { version } = changed;
  const decision = {
    draftId: draft.id,
    version,
    action: 'PUBLISHED',
    decidedBy: actor.id,
  } as const;
  await recordDecision(sql, decision);
  await appendOutbox(sql, 'ARTICLE_PUBLISHED', { slug, revision, draftId: draft.id });
  const corrections = judged.corrections.length;
  return { draftId: draft.id, version, slug, revision, publishedAt: at, corrections };
}

export const movedOn = 'Somebody changed the draft since you read it: read it again.';

/** Under the names of those who made them, as the history will print them. */
async function printedOverrides(sql: Sql, { overrides }: Judged) {
  const needed = overrides.filter(({ isNeeded }) => isNeeded);
  if (needed.length === 0) return [];
  const makers = await findStaffByIds(
    sql,
    needed.map(({ madeBy }) => madeBy),
  );
  return needed.map(({ code, field, words, message, reason, madeBy }, index) => {
    return { code, field, words, message, reason, madeBy: makers[index]?.name ?? madeBy };
  });
}

async function printCorrections(
  sql: Sql,
  { corrections, at }: Judged,
  articleId: string,
  revision: number,
): Promise<void> {
  for (const { id, before, after, reason } of corrections) {
    await recordCorrection(sql, {
      id,
      articleId,
      revision,
      before,
      after,
      reason,
      publishedAt: at,
    });
    await changeDraftCorrection(sql, id, { isPublished: true });
  }
}
