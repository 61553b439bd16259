import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { citationColumns, citationFrom, type Citation } from './citation.ts';

/** The citations of these ids, in this order; null where there is none. */
export async function findCitationsByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(Citation | null)[]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom('citation as ci')
    .innerJoin('source as so', 'so.id', 'ci.source_id')
    .leftJoin('source as vi', 'vi.id', 'ci.via_id')
    .leftJoin('source as cr', 'cr.id', 'ci.credited_id')
    .select(citationColumns)
    .where(raw<boolean>`ci.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, rows.map(citationFrom));
}
