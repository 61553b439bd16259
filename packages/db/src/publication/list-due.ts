import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Something whose hour has come, by the database's clock. */
export interface Due {
  readonly id: string;
  readonly version: number;
  /** In whose name it goes out. */
  readonly scheduledBy: string;
}

/** The drafts whose hour has come, the one that waits longest first. */
export async function listDueDrafts(sql: Sql, limit = 20): Promise<Due[]> {
  return await sql
    .selectFrom('draft')
    .select(['id', 'version', raw<string>`scheduled_by`.as('scheduledBy')])
    .where('state', '=', 'SCHEDULED')
    .where('scheduled_for', '<=', raw<string>`clock_timestamp()`)
    .orderBy('scheduled_for')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The releases whose hour has come, the one that waits longest first. */
export async function listDueReleases(sql: Sql, limit = 20): Promise<Due[]> {
  return await sql
    .selectFrom('release')
    .select(['id', 'version', raw<string>`scheduled_by`.as('scheduledBy')])
    .where('state', '=', 'SCHEDULED')
    .where('scheduled_for', '<=', raw<string>`clock_timestamp()`)
    .orderBy('scheduled_for')
    .orderBy('id')
    .limit(limit)
    .execute();
}
