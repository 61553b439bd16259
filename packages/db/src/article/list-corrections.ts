import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { isNotRecalled } from './is-not-recalled.ts';

/** An entry of the public corrections log. */
export interface Correction {
  readonly id: string;
  readonly articleId: string;
  /** The revision that carries the corrected words. */
  readonly revision: number;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly publishedAt: Instant;
}

/** The corrections of each of these articles, the latest first, as published by an instant. */
export async function listCorrectionsByArticles(
  sql: Sql,
  slugs: readonly string[],
  asOf: Instant | null = null,
): Promise<Correction[][]> {
  if (slugs.length === 0) return [];
  const until =
    asOf === null ? raw<boolean>`true` : raw<boolean>`co.published_at <= ${asOf}::timestamptz`;
  const rows = await corrections(sql)
    .where(raw<boolean>`co.article_id = any(${slugs}::text[])`)
    .where(until)
    .orderBy('co.published_at', 'desc')
    .orderBy('co.id', 'desc')
    .execute();
  return slugs.map((slug) => rows.filter((row) => row.articleId === slug));
}

/** The corrections of these ids, in this order; null where there is none. */
export async function findCorrectionsByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(Correction | null)[]> {
  if (ids.length === 0) return [];
  const rows = await corrections(sql)
    .where(raw<boolean>`co.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, rows);
}

/** The entries of the public log: the words of an article that was recalled are not shown in it either. */
export function corrections(sql: Sql) {
  return sql
    .selectFrom('correction as co')
    .where(isNotRecalled('co'))
    .select([
      'co.id',
      'co.article_id as articleId',
      'co.revision',
      'co.before',
      'co.after',
      'co.reason',
      'co.published_at as publishedAt',
    ]);
}
