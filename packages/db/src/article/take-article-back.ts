import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** An article that is taken back, and why. */
export interface TakenBack {
  /** The slug. */
  readonly id: string;
  /** WITHDRAWN: the text stays in the history; RECALLED: it is shown to nobody. */
  readonly kind: 'WITHDRAWN' | 'RECALLED';
  readonly reason: string;
  readonly recordedBy: string;
}

/**
 * Takes an article back, from now on: one that readers can read, or, by recall, one that was
 * withdrawn. Call it in a transaction.
 *
 * @returns the number of the revision that says so; null where there was nothing to take back
 */
export async function takeArticleBack(sql: Sql, taken: TakenBack): Promise<number | null> {
  const from = taken.kind === 'RECALLED' ? ['PUBLISHED', 'WITHDRAWN'] : ['PUBLISHED'];
  const { rows } = await raw<{ revision: number }>`
    insert into article_revision (article_id, revision, state, known_from, recorded_by, change_reason,
      published_at, document, headline, standfirst, card, byline, leading_figure_id, dateline, language)
    select ar.article_id, ar.revision + 1, ${taken.kind}::article_state, now(), ${taken.recordedBy},
      ${taken.reason}, ar.published_at, ar.document, ar.headline, ar.standfirst, ar.card, ar.byline,
      ar.leading_figure_id, ar.dateline, ar.language
    from article_revision ar
    where ar.article_id = ${taken.id} and ar.known_to is null
      and ar.state::text = any(${from}::text[])
    returning revision`.execute(sql);
  return rows[0]?.revision ?? null;
}
