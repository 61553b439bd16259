import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { ReferenceStanding } from './find-standings.ts';
import type { LastingKind } from './record-standing.ts';

/** How a citation or an assumption stands, and its neighbours in the chain of those put right. */
export interface StandingInChain extends ReferenceStanding {
  /** The key of the one that took its place. */
  readonly replacedBy: string | null;
  /** The key of the one whose place it took. */
  readonly replaces: string | null;
}

/** How these citations or assumptions stand, in their order; null where there is none. One statement. */
export async function findLastingStandings(
  sql: Sql,
  kind: LastingKind,
  ids: readonly string[],
): Promise<(StandingInChain | null)[]> {
  const table = raw.table(kind.toLowerCase());
  const { rows } = await raw<StandingInChain>`
    select t.id, t.version, t.deprecated_reason as "deprecatedReason",
      t.replaced_by_id as "replacedBy", p.id as replaces
    from ${table} t left join ${table} p on p.replaced_by_id = t.id
    where t.id = any(${ids}::text[])`.execute(sql);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The keys of those whose place it took, one after the other, the latest first; one statement. */
export async function listReplaced(sql: Sql, kind: LastingKind, id: string): Promise<string[]> {
  const table = raw.table(kind.toLowerCase());
  const { rows } = await raw<{ id: string }>`
    with recursive chain as (
      select p.id, 1 as step from ${table} p where p.replaced_by_id = ${id}
      union all
      select p.id, c.step + 1 from ${table} p join chain c on p.replaced_by_id = c.id)
    select id from chain order by step`.execute(sql);
  return rows.map((row) => row.id);
}

/** The key of the one that stands in its place now: its own while none took it; one statement. */
export async function findStandingIn(sql: Sql, kind: LastingKind, id: string): Promise<string> {
  const table = raw.table(kind.toLowerCase());
  const { rows } = await raw<{ id: string }>`
    with recursive chain as (
      select t.id, t.replaced_by_id, 1 as step from ${table} t where t.id = ${id}
      union all
      select t.id, t.replaced_by_id, c.step + 1
      from ${table} t join chain c on t.id = c.replaced_by_id)
    select id from chain order by step desc limit 1`.execute(sql);
  return rows[0]?.id ?? id;
}
