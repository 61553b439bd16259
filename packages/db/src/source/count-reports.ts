import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { plannedAnew } from '../reading/planned-anew.ts';
import { knownAt } from '../reading/known-at.ts';

/** How many crossings a source has reported itself, and how many of others it has carried. */
export interface ReportCounts {
  readonly reported: number;
  readonly carried: number;
}

/** The counts of these sources, in this order, as known at an instant; one statement. */
export async function countReportsBySources(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<ReportCounts[]> {
  if (ids.length === 0) return [];
  const { rows } = await raw<{ id: string; reported: string; carried: string }>`
    select s.id, coalesce(r.reported, 0) as reported, coalesce(c.carried, 0) as carried
    from unnest(${ids}::text[]) as s(id)
    left join (
      select cv.source_id, count(*) as reported from crossing_version cv
      where cv.source_id = any(${ids}::text[]) and ${knownAt('cv', asOf)}
      group by cv.source_id) r on r.source_id = s.id
    left join (
      select ci.via_id, count(*) as carried
      from citation ci join crossing_version cv on cv.citation_id = ci.id
      where ci.via_id = any(${ids}::text[]) and ${knownAt('cv', asOf)}
      group by ci.via_id) c on c.via_id = s.id
    ${plannedAnew}`.execute(sql);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => ({
    reported: Number(found.get(id)?.reported ?? 0),
    carried: Number(found.get(id)?.carried ?? 0),
  }));
}
