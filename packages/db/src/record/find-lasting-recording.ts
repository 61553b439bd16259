import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Who recorded what never changes, and when. */
export interface LastingRecording {
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

/**
 * Who recorded a citation or an assumption; null where there is none. A citation that came with a
 * record was recorded by whoever recorded that. One statement.
 */
export async function findLastingRecording(
  sql: Sql,
  kind: 'CITATION' | 'ASSUMPTION',
  id: string,
): Promise<LastingRecording | null> {
  const citing = (record: 'crossing' | 'event' | 'quote') => raw`
    select v.recorded_by, v.recorded_at from ${raw.table(`${record}_version`)} v
    where ${kind === 'CITATION' ? raw`v.citation_id = t.id` : raw`false`}`;
  const { rows } = await raw<LastingRecording>`
    select t.recorded_at as "recordedAt", coalesce(
      (select a.actor_id from audit_entry a
        where a.subject_kind = ${kind} and a.subject_id = t.id order by a.position limit 1),
      (select c.recorded_by from (
        ${raw.join([citing('crossing'), citing('event'), citing('quote')], raw` union all `)}) c
        order by c.recorded_at limit 1),
      'the ledger') as "recordedBy"
    from ${raw.table(kind.toLowerCase())} t where t.id = ${id}`.execute(sql);
  return rows[0] ?? null;
}
