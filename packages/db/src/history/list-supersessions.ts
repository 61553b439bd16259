import type { Instant, SupersessionKind } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { plannedAnew } from '../reading/planned-anew.ts';
import type { Counted } from './list-record-changes.ts';
import { becameKnown, type SpanOfTime } from './span-of-time.ts';

/** One crossing taking the place of another, or taking it back. */
export interface Supersession {
  readonly superseded: string;
  readonly superseding: string;
  readonly kind: SupersessionKind;
  readonly knownFrom: Instant;
  readonly reason: string;
}

/** The supersessions that became known within a span, the latest first, retractions apart; two statements. */
export async function listSupersessions(
  sql: Sql,
  span: SpanOfTime,
  first: number,
): Promise<{ superseded: Counted<Supersession>; retracted: Counted<Supersession> }> {
  const [superseded, retracted] = await Promise.all([
    ofKind(sql, span, first, raw`s.kind <> 'RETRACTION'`),
    ofKind(sql, span, first, raw`s.kind = 'RETRACTION'`),
  ]);
  return { superseded, retracted };
}

/** Told once both records are known: what takes the place of a report may be recorded before it. */
async function ofKind(
  sql: Sql,
  span: SpanOfTime,
  first: number,
  which: ReturnType<typeof raw>,
): Promise<Counted<Supersession>> {
  const isKnown = (id: string) => raw`exists (
    select from crossing_version v where v.crossing_id = ${raw.ref(id)} and v.version = 1
      and v.known_from <= ${span.to}::timestamptz)`;
  const { rows } = await raw<Supersession & { count: string }>`
    select s.superseded_id as superseded, s.superseding_id as superseding, s.kind,
      s.known_from as "knownFrom", s.reason, count(*) over () as count
    from crossing_supersession s
    where ${becameKnown('s', span)} and ${which}
      and ${isKnown('s.superseded_id')} and ${isKnown('s.superseding_id')}
    order by s.known_from desc, s.superseded_id, s.superseding_id
    limit ${first} ${plannedAnew}`.execute(sql);
  return {
    first: rows.map(({ count: _count, ...supersession }) => supersession),
    count: Number(rows[0]?.count ?? 0),
  };
}
