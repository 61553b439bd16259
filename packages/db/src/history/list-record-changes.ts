import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { plannedAnew } from '../reading/planned-anew.ts';
import { becameKnown, type SpanOfTime } from './span-of-time.ts';

/** A crossing or an event by its id. */
export interface RecordKey {
  readonly kind: 'CROSSING' | 'EVENT';
  readonly id: string;
}

/** Some of many. */
export interface Counted<T> {
  readonly first: readonly T[];
  readonly count: number;
}

/** Which records a span of known time brought, and which of those known before it told anew. */
export interface RecordChanges {
  readonly arrived: Counted<RecordKey>;
  readonly revised: Counted<RecordKey>;
}

/** The records that became known within a span or got a newer version, the latest first; two statements. */
export async function listRecordChanges(
  sql: Sql,
  span: SpanOfTime,
  first: number,
): Promise<RecordChanges> {
  const [arrived, revised] = await Promise.all([
    keysOf(sql, span, first, raw`v.version = 1`),
    keysOf(sql, span, first, raw`v.version > 1`),
  ]);
  return { arrived, revised };
}

async function keysOf(
  sql: Sql,
  span: SpanOfTime,
  first: number,
  which: ReturnType<typeof raw>,
): Promise<Counted<RecordKey>> {
  const changed = (kind: 'crossing' | 'event') => {
    const id = raw.ref(`v.${kind}_id`);
    return raw`select ${raw.lit(kind.toUpperCase())} as kind, ${id} as id, max(v.known_from) as known_from
      from ${raw.table(`${kind}_version`)} v
      where ${becameKnown('v', span)} and ${which} and (v.version = 1 or exists (
        select from ${raw.table(`${kind}_version`)} o
        where ${raw.ref(`o.${kind}_id`)} = ${id} and o.version = 1
          and o.known_from <= ${span.from}::timestamptz))
      group by ${id}`;
  };
  const { rows } = await raw<RecordKey & { count: string }>`
    with changed as (${changed('crossing')} union all ${changed('event')})
    select kind, id, (select count(*) from changed) as count from changed
    order by known_from desc, kind, id limit ${first} ${plannedAnew}`.execute(sql);
  return {
    first: rows.map(({ kind, id }) => ({ kind, id })),
    count: Number(rows[0]?.count ?? 0),
  };
}
