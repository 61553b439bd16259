import type { Sql } from '../connection/typed-sql.ts';
import { insertRows } from '../writing/insert-rows.ts';
import type { Correction } from './list-corrections.ts';

/** Records an entry of the public corrections log, beside the revision that carries the new words. */
export async function recordCorrection(sql: Sql, correction: Correction): Promise<void> {
  await insertRows(sql, 'correction', [
    {
      id: correction.id,
      article_id: correction.articleId,
      revision: correction.revision,
      before: correction.before,
      after: correction.after,
      reason: correction.reason,
      published_at: correction.publishedAt,
    },
  ]);
}
