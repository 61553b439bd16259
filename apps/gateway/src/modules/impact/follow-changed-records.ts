import { wordsToCorrect } from '@headcount/ledger/prose';
import { type Context, createContextWithin } from '../../context.ts';
import type { FollowUp } from '../../publishing/worker/follow-up.ts';
import { takeTurn } from '../../reads/turn.ts';
import { contextOfCheck } from '../article/check-article.ts';
import { findArticle } from '../article/find-article.ts';
import { changedRecords, findTouched, type Touched } from './changed-records.ts';
import { type Correcting, keepCorrections } from './keep-corrections.ts';
import { whatChanged } from './what-changed.ts';

/** Drafts corrections of the public articles that print what changed. */
export const followChangedRecords: FollowUp = async (entry, { database, signal }) => {
  const now = new Date().toISOString();
  const context = createContextWithin(database.sql, signal, now);
  const records = changedRecords(entry);
  const touched = await findTouched(context, records, entry.createdAt);
  if (touched.articles.length === 0) return;
  const why = await whatChanged(context, records);
  for (const slug of touched.articles) {
    await takeTurn(signal);
    const correcting = await correctingOf(context, slug, touched, now);
    if (correcting) await keepCorrections(database, { ...correcting, why, change: entry.id });
  }
};

async function correctingOf(
  context: Context,
  slug: string,
  { hasFigure, hasMark }: Touched,
  now: string,
): Promise<Omit<Correcting, 'why' | 'change'> | null> {
  const article = await findArticle(context, slug, null);
  // Taken back since it was found.
  if (!article) return null;
  const against = await contextOfCheck(context, article, () => now);
  const words = wordsToCorrect(article.document, against).filter(({ mark }) => {
    const printed = mark.type === 'figure' ? against.printed.get(mark.attrs.figure) : undefined;
    return hasMark(mark, printed?.records.map(({ id }) => id) ?? []);
  });
  return { article, words, isJudged: hasFigure };
}
