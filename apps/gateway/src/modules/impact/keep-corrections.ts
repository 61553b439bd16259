import type { Database, Sql } from '@headcount/db';
import {
  changeDraftCorrection,
  createDraft,
  type DraftCorrection,
  findDraftBySlug,
  listDraftCorrections,
  lockDraft,
  recordAudit,
  recordDraftCorrection,
} from '@headcount/db/newsroom';
import type { WordsToCorrect } from '@headcount/ledger/prose';
import { randomUUID } from 'node:crypto';
import type { ArticleParent } from '../../parents.ts';

/** Whose name stands at what nobody did. */
const THE_LEDGER = 'The ledger';

/** What follows from a change for one public article. */
export interface Correcting {
  readonly article: ArticleParent;
  /** Of what the change touched: the words that would be written otherwise. */
  readonly words: readonly WordsToCorrect[];
  /** Whether an earlier correction of this figure is judged anew by this change. */
  readonly isJudged: (figure: string) => boolean;
  /** What changed, for readers. */
  readonly why: string;
  /** Names the change: told twice, it drafts once. */
  readonly change: string;
}

/**
 * Drafts the corrections that a change calls for, in the working copy of the article, which is begun
 * where there is none. A correction that waits already is brought up to date; one that is no longer
 * called for, and that nobody has put into the text, is dropped.
 */
export async function keepCorrections(database: Database, correcting: Correcting): Promise<void> {
  await database.transaction(async (sql) => {
    const { words, article } = correcting;
    const draftId = await draftOf(sql, article, words.length > 0);
    if (draftId === null) return;
    await lockDraft(sql, draftId);
    const drafted = await listDraftCorrections(sql, draftId);
    const waiting = drafted.filter(
      ({ origin, droppedAt, publishedAt }) =>
        origin !== null && droppedAt === null && publishedAt === null,
    );
    const changed: string[] = [];
    for (const one of words) {
      const old = waiting.find((correction) => isOf(correction, one));
      if (await draftOrUpdate(sql, draftId, one, old ?? null, correcting)) changed.push(one.before);
    }
    for (const old of waiting) {
      if (words.some((one) => isOf(old, one)) || old.appliedAt !== null) continue;
      if (old.figureId === null || !correcting.isJudged(old.figureId)) continue;
      const reason = `What is printed is borne out again. ${correcting.why}`.slice(0, 1000);
      await changeDraftCorrection(sql, old.id, { dropped: { by: THE_LEDGER, reason } });
      changed.push(old.before);
    }
    if (changed.length === 0) return;
    await recordAudit(sql, {
      actorId: null,
      actorName: THE_LEDGER,
      action: 'CORRECTION_DRAFTED',
      subjectKind: 'DRAFT',
      subjectId: draftId,
      details: { change: correcting.change, words: changed },
    });
  });
}

async function draftOf(
  sql: Sql,
  article: ArticleParent,
  isNeeded: boolean,
): Promise<string | null> {
  const draft = await findDraftBySlug(sql, article.id);
  if (draft || !isNeeded) return draft?.id ?? null;
  const { document, byline, dateline, language, leadingFigureId, revision } = article;
  const id = randomUUID();
  const isCreated = await createDraft(sql, {
    id,
    slug: article.id,
    document,
    byline,
    dateline,
    language,
    leadingFigureId,
    baseRevision: revision,
    createdBy: THE_LEDGER,
  });
  // Somebody opened it in this moment: the change is followed again.
  if (!isCreated) throw new Error(`A draft of ${article.id} was begun meanwhile.`);
  return id;
}

function isOf({ figureId, before }: DraftCorrection, words: WordsToCorrect): boolean {
  return figureId === figureOf(words) && before.toLowerCase() === words.before.toLowerCase();
}

function figureOf({ mark }: WordsToCorrect): string | null {
  return mark.type === 'figure' ? mark.attrs.figure : null;
}

/** Whether anything was written. */
async function draftOrUpdate(
  sql: Sql,
  draftId: string,
  words: WordsToCorrect,
  old: DraftCorrection | null,
  { why, change }: Correcting,
): Promise<boolean> {
  const { before, after, place } = words;
  const reason = `${why} ${reasonFor(words)}`.slice(0, 2000);
  if (old) {
    if (old.after === after) return false;
    await changeDraftCorrection(sql, old.id, { after, reason, isApplied: false });
    return true;
  }
  const figureId = figureOf(words);
  return await recordDraftCorrection(sql, {
    id: randomUUID(),
    draftId,
    before,
    after,
    reason,
    figureId,
    place,
    origin: JSON.stringify([change, figureId, before]),
    createdBy: THE_LEDGER,
  });
}

function reasonFor({ mark, after }: WordsToCorrect): string {
  if (mark.type === 'quote') return 'These are the words of the record.';
  if (mark.type === 'event') return `Recorded is “${after}”.`;
  return `The reports now bear out “${after}”.`;
}
