import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** The records whose versions are counted in their own row. */
export type ReferenceKind = 'SOURCE' | 'PLACE' | 'CITATION' | 'ASSUMPTION';

/** Which version of such a record is the latest, and whether it is still to be used. */
export interface ReferenceStanding {
  readonly id: string;
  readonly version: number;
  readonly deprecatedReason: string | null;
}

/** How these records stand, in their order; null where there is none. One statement. */
export async function findStandings(
  sql: Sql,
  kind: ReferenceKind,
  ids: readonly string[],
): Promise<(ReferenceStanding | null)[]> {
  if (ids.length === 0) return [];
  const { rows } = await raw<ReferenceStanding>`
    select t.id, t.version, t.deprecated_reason as "deprecatedReason"
    from ${raw.table(kind.toLowerCase())} t where t.id = any(${ids}::text[])`.execute(sql);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The countries on the two sides of each of these crossing points, by code, in their order. */
export async function listBorders(sql: Sql, pointIds: readonly string[]): Promise<string[][]> {
  if (pointIds.length === 0) return [];
  const rows = await sql
    .selectFrom('place_border as b')
    .select(['b.point_id as pointId', 'b.country_id as countryId'])
    .where(raw<boolean>`b.point_id = any(${pointIds}::text[])`)
    .orderBy('b.country_id')
    .execute();
  return pointIds.map((id) =>
    rows.flatMap(({ pointId, countryId }) => (pointId === id ? countryId : [])),
  );
}
