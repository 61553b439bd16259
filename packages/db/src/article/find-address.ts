import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** What stands, or stood, at an article's address. */
export interface ArticleAddress {
  /** The number of the last revision of any sort. */
  readonly revision: number;
  /** That of the last text that readers could read. */
  readonly lastText: number | null;
  /** Whether readers can read it now. */
  readonly isPublic: boolean;
  /** When they first could. */
  readonly publishedAt: Instant | null;
}

/** What stands at an address; null where nothing ever did. */
export async function findAddress(sql: Sql, slug: string): Promise<ArticleAddress | null> {
  const { rows } = await raw<ArticleAddress & { revision: number | null }>`
    select max(revision) as revision,
      max(revision) filter (where state = 'PUBLISHED') as "lastText",
      coalesce(bool_or(state = 'PUBLISHED' and known_to is null), false) as "isPublic",
      min(published_at) as "publishedAt"
    from article_revision where article_id = ${slug}`.execute(sql);
  const [row] = rows;
  return row && row.revision !== null ? row : null;
}
