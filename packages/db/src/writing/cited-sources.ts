import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Finds the source of each citation, which record versions repeat. @throws for one not recorded */
export async function citedSources(
  sql: Sql,
  citationIds: readonly (string | null | undefined)[],
): Promise<(citationId: string) => string> {
  const ids = [...new Set(citationIds.filter((id) => typeof id === 'string'))];
  const rows = await sql
    .selectFrom('citation as ci')
    .select(['ci.id', 'ci.source_id as sourceId'])
    .where(raw<boolean>`ci.id = any(${ids}::text[])`)
    .execute();
  const sources = new Map(rows.map((row) => [row.id, row.sourceId]));
  return (id) => {
    const source = sources.get(id);
    if (source === undefined) throw new Error(`There is no citation ${id}.`);
    return source;
  };
}
