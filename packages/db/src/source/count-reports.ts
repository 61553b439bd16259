import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
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
    select s.id,
      (select count(*) from crossing_version cv
        where cv.source_id = s.id and ${knownAt('cv', asOf)}) as reported,
      (select count(*) from citation c join crossing_version cv on cv.citation_id = c.id
        where c.via_id = s.id and ${knownAt('cv', asOf)}) as carried
    from unnest(${ids}::text[]) as s(id)`.execute(sql);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => ({
    reported: Number(found.get(id)?.reported ?? 0),
    carried: Number(found.get(id)?.carried ?? 0),
  }));
}
