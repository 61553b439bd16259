import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/**
 * The first of `citation-of-x`, `citation-of-x-2`, `citation-of-x-3` … that no citation or assumption
 * has, and that no release holds. Nobody else is given it until the transaction ends.
 */
export async function freeKey(
  sql: Sql,
  kind: 'CITATION' | 'ASSUMPTION',
  base: string,
): Promise<string> {
  await raw`select pg_advisory_xact_lock(hashtextextended(${`${kind} ${base}`}, ${raw.lit(keyLock)}))`.execute(
    sql,
  );
  const { rows } = await raw<{ id: string }>`
    select id from ${raw.table(kind.toLowerCase())} where id = ${base} or id like ${`${base}-%`}
    union
    select record_id from held_record
    where kind = ${kind}::record_kind and (record_id = ${base} or record_id like ${`${base}-%`})`.execute(
    sql,
  );
  const taken = new Set(rows.map(({ id }) => id));
  if (!taken.has(base)) return base;
  for (let count = 2; ; count += 1) {
    const key = `${base}-${count}`;
    if (!taken.has(key)) return key;
  }
}

/** Any number: it keeps the locks of keys apart from other locks. */
const keyLock = 3_722_025;

/** Whether a release holds a record under this key that is not there yet. */
export async function isHeld(sql: Sql, kind: string, id: string): Promise<boolean> {
  const { rows } = await raw<{ found: boolean }>`
    select exists (select from held_record
      where kind = ${kind}::record_kind and record_id = ${id}) as found`.execute(sql);
  return rows[0]?.found ?? false;
}
