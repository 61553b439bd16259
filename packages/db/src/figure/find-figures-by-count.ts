import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './find-figures.ts';
import type { Count } from './list-candidates.ts';
import { figureVersions } from './select-figures.ts';

/** The current figures a part of which a report of this count could fill, by slug; two statements. */
export async function findFiguresByCount(sql: Sql, count: Count): Promise<Figure[]> {
  const versions = figureVersions(sql, null).where(raw<boolean>`fv.figure_id in (
    with named as (
      select i.crossing_id, i.figure_id from figure_input i where i.crossing_id is not null
      union
      select n.crossing_id, i.figure_id from figure_input i
      join figure_input n on n.figure_id = i.input_figure_id where n.crossing_id is not null)
    select named.figure_id from named
    join crossing_version p on p.crossing_id = named.crossing_id
    where coalesce(p.origin_id, '') = ${count.origin ?? ''}
      and coalesce(p.destination_id, '') = ${count.destination ?? ''} and p.measure = ${count.measure})`);
  return readFigures(sql, versions, null);
}
