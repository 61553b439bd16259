import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { type Draft, wholeDrafts } from './draft.ts';

/** The drafts of these ids, in this order, put away or not; null where there is none. */
export async function findDraftsByIds(sql: Sql, ids: readonly string[]): Promise<(Draft | null)[]> {
  if (ids.length === 0) return [];
  const drafts = await wholeDrafts(sql)
    .where(raw<boolean>`dr.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, drafts);
}

/** The draft of an article's address; null where there is none. */
export async function findDraftBySlug(sql: Sql, slug: string): Promise<Draft | null> {
  const draft = await wholeDrafts(sql).where('dr.slug', '=', slug).executeTakeFirst();
  return draft ?? null;
}

/** A draft that nobody else changes until the transaction ends; null where there is none. */
export async function lockDraft(sql: Sql, id: string): Promise<Draft | null> {
  const draft = await wholeDrafts(sql).where('dr.id', '=', id).forUpdate().executeTakeFirst();
  return draft ?? null;
}
