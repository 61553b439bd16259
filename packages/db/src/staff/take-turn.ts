import { sql as raw } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Sql } from '../connection/typed-sql.ts';

/** So many turns within so many seconds of the first. */
export interface TurnLimit {
  readonly most: number;
  readonly seconds: number;
}

/**
 * Takes a turn at something that may be done so often only. Gives 0 where it may be done, else the
 * seconds until it may. Turns at once in several processes count together.
 */
export async function takeTurn(sql: Sql, key: string, limit: TurnLimit): Promise<number> {
  const window = raw.lit(limit.seconds * 1000);
  const now = raw<string>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
  const { rows } = await raw<{ count: number; wait: number }>`
    insert into staff_rate_limit as l (id, key, count, last_request)
    values (${randomUUID()}, ${key}, 1, ${now})
    on conflict (key) do update set
      count = case when l.last_request <= ${now} - ${window} then 1 else l.count + 1 end,
      last_request = case when l.last_request <= ${now} - ${window} then ${now} else l.last_request end
    returning l.count, ceil((l.last_request + ${window} - ${now}) / 1000.0)::int as wait`.execute(
    sql,
  );
  const [turn] = rows;
  return !turn || turn.count <= limit.most ? 0 : Math.max(turn.wait, 1);
}

/** Forgets the turns that were taken, and those of a day ago, whoever took them. */
export async function forgetTurns(sql: Sql, key: string): Promise<void> {
  const dayAgo = raw<boolean>`last_request < (extract(epoch from now() - interval '1 day') * 1000)::bigint`;
  await sql
    .deleteFrom('staff_rate_limit')
    .where((eb) => eb.or([eb('key', '=', key), dayAgo]))
    .execute();
}
