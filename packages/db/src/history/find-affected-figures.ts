import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { plannedAnew } from '../reading/planned-anew.ts';
import { becameKnown, type SpanOfTime } from './span-of-time.ts';

/** What a version `v` counts. */
const count = raw`coalesce(v.origin_id, '') as origin,
  coalesce(v.destination_id, '') as destination, v.measure`;

/**
 * The slugs of the figures that what became known within a span may have moved, in their order: a
 * record of one of their counts, a supersession of one, an event that they name, or another
 * definition. Whether one did move the ledger says. One statement.
 */
export async function findAffectedFigureSlugs(sql: Sql, span: SpanOfTime): Promise<string[]> {
  const { rows } = await raw<{ id: string }>`
    with counts as (
      select ${count} from crossing_version v where ${becameKnown('v', span)}
      union
      select ${count} from crossing_version n
      join crossing_version v on v.crossing_id = n.crossing_id and v.version = n.version - 1
      where n.version > 1 and ${becameKnown('n', span)}
      union
      select ${count} from crossing_supersession s
      join crossing_version v on v.crossing_id = s.superseded_id where ${becameKnown('s', span)}),
    inputs as (
      select i.figure_id, i.crossing_id, i.event_id from figure_input i
      union
      select i.figure_id, n.crossing_id, n.event_id from figure_input i
      join figure_input n on n.figure_id = i.input_figure_id)
    select inputs.figure_id as id from inputs
      join crossing_version p on p.crossing_id = inputs.crossing_id
      join counts on counts.origin = coalesce(p.origin_id, '')
        and counts.destination = coalesce(p.destination_id, '') and counts.measure = p.measure
    union
    select inputs.figure_id from inputs
      join event_version e on e.event_id = inputs.event_id where ${becameKnown('e', span)}
    union
    select f.figure_id from figure_version f where f.version > 1 and ${becameKnown('f', span)}
    order by id ${plannedAnew}`.execute(sql);
  return rows.map(({ id }) => id);
}
