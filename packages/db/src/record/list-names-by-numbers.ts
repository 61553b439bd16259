import type { Decimal } from '@headcount/ledger';
import { type RawBuilder, sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** What words that print a number may be tied to, by slug. */
export interface NamesByNumbers {
  readonly figures: readonly string[];
  readonly events: readonly string[];
}

/**
 * The current figures that print one of these numbers, or to whose parts one of them belongs, and
 * the events that carry one: of each the latest known, at most so many, none out of use.
 */
export async function listNamesByNumbers(
  sql: Sql,
  numbers: readonly Decimal[],
  first: number,
): Promise<NamesByNumbers> {
  if (numbers.length === 0) return { figures: [], events: [] };
  const list = raw`any(${numbers}::numeric[])`;
  const figures = await slugsOf(
    sql,
    raw`select fv.figure_id as slug from figure_version fv
     where fv.known_to is null and fv.deprecated_reason is null and (fv.printed_value = ${list}
       or exists (
         select from figure_input i
         left join crossing_version c on c.crossing_id = i.crossing_id and c.known_to is null
         left join event_version e on e.event_id = i.event_id and e.known_to is null
          where i.figure_id = fv.figure_id and i.version = fv.version
            and (c.value = ${list} or e.value = ${list})))
     order by fv.known_from desc, fv.figure_id limit ${first}`,
  );
  const events = await slugsOf(
    sql,
    raw`select ev.event_id as slug from event_version ev
     where ev.known_to is null and ev.deprecated_reason is null and ev.value = ${list}
     order by ev.known_from desc, ev.event_id limit ${first}`,
  );
  return { figures, events };
}

async function slugsOf(sql: Sql, question: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await (question as RawBuilder<{ slug: string }>).execute(sql);
  return rows.map(({ slug }) => slug);
}
