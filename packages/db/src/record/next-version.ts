import type { Instant } from '@headcount/ledger';
import { sql as raw, type RawBuilder } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { RecordKind } from '../generated/kysely/schema.ts';
import { shareRecords } from './lock-records.ts';

/**
 * The next version of a record, or why there is none: a later one than was seen is there (STALE), a
 * new record wants a key that is in use (TAKEN), or a version was seen of what is not there (UNKNOWN).
 */
export type NextVersion =
  | { readonly is: 'NEXT'; readonly version: number; readonly knownFrom: Instant }
  | { readonly is: 'STALE'; readonly latest: number }
  | { readonly is: 'TAKEN' }
  | { readonly is: 'UNKNOWN' };

/**
 * Takes the right to write the next version of a record, until the transaction ends: whoever else
 * wants it waits, and then finds that what they saw is no longer the latest.
 *
 * @param seen the version that the editor saw; null for a record that is new
 */
export async function nextVersion(
  sql: Sql,
  kind: RecordKind,
  id: string,
  seen: number | null,
): Promise<NextVersion> {
  await shareRecords(sql);
  await raw`select pg_advisory_xact_lock(hashtextextended(${`${kind} ${id}`}, ${raw.lit(recordLock)}))`.execute(
    sql,
  );
  const { rows } = await raw<{ version: number; knownFrom: Instant }>`
    ${latest[kind](id)}`.execute(sql);
  const [row] = rows;
  if (row === undefined) {
    return seen === null
      ? { is: 'NEXT', version: 1, knownFrom: await instantNow(sql) }
      : { is: 'UNKNOWN' };
  }
  if (seen === null) return { is: 'TAKEN' };
  if (seen > row.version) return { is: 'UNKNOWN' };
  return seen < row.version
    ? { is: 'STALE', latest: row.version }
    : { is: 'NEXT', version: row.version + 1, knownFrom: row.knownFrom };
}

/** Any number: it keeps the locks of records apart from other locks. */
const recordLock = 3_722_024;

const latest: Record<RecordKind, (id: string) => RawBuilder<unknown>> = {
  PLACE: (id) => ofReference('place', id),
  SOURCE: (id) => ofReference('source', id),
  CITATION: (id) => ofReference('citation', id),
  ASSUMPTION: (id) => ofReference('assumption', id),
  EVENT: (id) => ofVersions('event', id),
  CROSSING: (id) => ofVersions('crossing', id),
  QUOTE: (id) => ofVersions('quote', id),
  FIGURE: (id) => ofVersions('figure', id),
};

function ofReference(table: 'place' | 'source' | 'citation' | 'assumption', id: string) {
  return raw`select version, clock_timestamp() as "knownFrom" from ${raw.table(table)} where id = ${id}`;
}

/** Known after the version before it, also when the clock was set back meanwhile. */
function ofVersions(record: 'event' | 'crossing' | 'quote' | 'figure', id: string) {
  return raw`select v.version,
      greatest(clock_timestamp(), v.known_from + interval '1 microsecond') as "knownFrom"
    from ${raw.table(`${record}_version`)} v
    where ${raw.ref(`v.${record}_id`)} = ${id} order by v.version desc limit 1`;
}

async function instantNow(sql: Sql): Promise<Instant> {
  const { rows } = await raw<{ now: Instant }>`select clock_timestamp() as now`.execute(sql);
  const [row] = rows;
  if (row === undefined) throw new Error('The database did not say what time it is.');
  return row.now;
}
