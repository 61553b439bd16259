import { sql as raw, type RawBuilder } from 'kysely';
import type { ReferenceKind } from './find-standings.ts';

/** Under whose name what was recorded outside of the newsroom stands in a history. */
const outside = raw`'the ledger'`;

/**
 * Who recorded the row `t`, of which no version is kept yet. A citation that came with a record was
 * recorded by whoever recorded that.
 */
export function firstRecorder(kind: ReferenceKind): RawBuilder<unknown> {
  if (kind === 'SOURCE' || kind === 'PLACE') return outside;
  const audited = raw`(select a.actor_id from audit_entry a
    where a.subject_kind = ${raw.lit(kind)} and a.subject_id = t.id
      and a.action = 'RECORD_RECORDED' order by a.position limit 1)`;
  if (kind === 'ASSUMPTION') return raw`coalesce(${audited}, ${outside})`;
  return raw`coalesce(${audited},
    (select c.recorded_by from (
      ${raw.join([citing('crossing'), citing('event'), citing('quote')], raw` union all `)}) c
      order by c.recorded_at limit 1),
    ${outside})`;
}

const citing = (record: 'crossing' | 'event' | 'quote') => raw`
  select v.recorded_by, v.recorded_at from ${raw.table(`${record}_version`)} v
  where v.citation_id = t.id`;
