import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/**
 * Who wrote in each of these drafts since its text was last public: the text itself, or a correction
 * that waits to be printed with it. Whoever opened a public text and left it as it was wrote nothing.
 */
export async function listWriters(sql: Sql, draftIds: readonly string[]): Promise<string[][]> {
  if (draftIds.length === 0) return [];
  const { rows } = await raw<{ draftId: string; writer: string }>`
    select dv.draft_id as "draftId", dv.saved_by as writer from draft_version dv
    where dv.draft_id = any(${draftIds}::text[])
      and dv.version > coalesce((select max(de.version) from draft_decision de
        where de.draft_id = dv.draft_id and de.action = 'PUBLISHED'), 0)
      and not (dv.version = 1 and exists (select from article_revision ar
        where ar.article_id = dv.slug and ar.document = dv.document))
    union
    select co.draft_id, co.created_by from draft_correction co
    where co.draft_id = any(${draftIds}::text[])
      and co.dropped_at is null and co.published_at is null
    order by 1, 2`.execute(sql);
  const writers = Map.groupBy(rows, ({ draftId }) => draftId);
  return draftIds.map((id) => (writers.get(id) ?? []).map(({ writer }) => writer));
}
