import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { publicRevisions } from './public-revisions.ts';
import type { Pin } from './record-revision.ts';

/** What the revision of each of these articles that readers see at an instant had printed, in their order. */
export async function listPinsByArticles(
  sql: Sql,
  slugs: readonly string[],
  asOf: Instant | null = null,
): Promise<Pin[][]> {
  if (slugs.length === 0) return [];
  const rows = await publicRevisions(sql, asOf)
    .clearSelect()
    .where(raw<boolean>`ar.article_id = any(${slugs}::text[])`)
    .select(['ar.article_id as id', pinsOfRevision.as('pins')])
    .execute();
  const pins = new Map(rows.map((row) => [row.id, row.pins ?? []]));
  return slugs.map((slug) => pins.get(slug) ?? []);
}

/** The pins of a revision `ar`, in order; null where it has none. */
export const pinsOfRevision = raw<Pin[] | null>`(
  select json_agg(case
    when rp.crossing_id is not null
      then json_build_object('crossing', rp.crossing_id, 'version', rp.crossing_version)
    when rp.event_id is not null
      then json_build_object('event', rp.event_id, 'version', rp.event_version)
    when rp.quote_id is not null
      then json_build_object('quote', rp.quote_id, 'version', rp.quote_version)
    else json_build_object('figure', rp.figure_id, 'version', rp.figure_version)
  end order by rp.position)
  from revision_pin rp where rp.article_id = ar.article_id and rp.revision = ar.revision)`;
