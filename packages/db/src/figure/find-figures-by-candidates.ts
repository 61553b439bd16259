import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './find-figures.ts';
import { figureVersions } from './select-figures.ts';

/**
 * For each of these crossings, in their order, the figures of which it fills a part or could, by
 * slug. Two statements, however many crossings.
 */
export async function findFiguresByCandidates(
  sql: Sql,
  crossingIds: readonly string[],
  asOf: Instant | null = null,
): Promise<Figure[][]> {
  if (crossingIds.length === 0) return [];
  const versions = figureVersions(sql, asOf).where(raw<boolean>`fv.figure_id in (
    with counts as (
      select distinct coalesce(c.origin_id, '') as origin,
        coalesce(c.destination_id, '') as destination, c.measure
      from crossing_version c where c.crossing_id = any(${crossingIds}::text[])),
    named as (
      select i.crossing_id, i.figure_id from figure_input i where i.crossing_id is not null
      union
      select n.crossing_id, i.figure_id from figure_input i
      join figure_input n on n.figure_id = i.input_figure_id where n.crossing_id is not null)
    select named.figure_id from named
    join crossing_version p on p.crossing_id = named.crossing_id
    join counts on counts.origin = coalesce(p.origin_id, '')
      and counts.destination = coalesce(p.destination_id, '') and counts.measure = p.measure)`);
  const figures = await readFigures(sql, versions, asOf);
  return crossingIds.map((id) =>
    figures.filter(({ definition }) =>
      definition.inputs.some(({ candidates }) =>
        candidates.some((candidate) => candidate.kind === 'CROSSING' && candidate.id === id),
      ),
    ),
  );
}
