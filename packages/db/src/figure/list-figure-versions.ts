import type { Claim, FigureKind, Instant, Measure, Window } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { FigureInputEntry } from './record-figures.ts';

/** How a figure was laid down at one version: its parts by name, without what may fill them. */
export interface FigureVersion {
  readonly id: string;
  readonly version: number;
  readonly knownFrom: Instant;
  readonly knownTo: Instant | null;
  readonly changeReason: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly kind: FigureKind;
  readonly window: Window | null;
  readonly measure: Measure | null;
  readonly unit: string;
  readonly inputs: readonly FigureInputEntry[];
  /** Ids, in order. */
  readonly assumptions: readonly string[];
  readonly printed: Claim | null;
  readonly deprecatedReason: string | null;
}

/** Every version of each of these figures, the latest first, in their order; one statement. */
export async function listFigureVersions(
  sql: Sql,
  ids: readonly string[],
): Promise<FigureVersion[][]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom('figure_version as fv')
    .where(raw<boolean>`fv.figure_id = any(${ids}::text[])`)
    .select([
      'fv.figure_id as id',
      'fv.version',
      'fv.known_from as knownFrom',
      'fv.known_to as knownTo',
      'fv.change_reason as changeReason',
      'fv.title',
      'fv.description',
      'fv.kind',
      'fv.measure',
      'fv.unit',
      'fv.deprecated_reason as deprecatedReason',
      raw<Window | null>`case when fv.window_start is not null
        then json_build_object('start', fv.window_start, 'end', fv.window_end) end`.as('window'),
      raw<Claim | null>`case when fv.printed_words is not null
        then json_build_object('words', fv.printed_words, 'value', fv.printed_value::text) end`.as(
        'printed',
      ),
      inputs.as('inputs'),
      assumptions.as('assumptions'),
    ])
    .orderBy('fv.version', 'desc')
    .execute();
  const byFigure = Map.groupBy(rows, ({ id }) => id);
  return ids.map((id) => byFigure.get(id) ?? []);
}

const inputs = raw<FigureInputEntry[]>`(
  select coalesce(json_agg(json_strip_nulls(json_build_object('label', fi.label,
    'crossing', fi.crossing_id, 'event', fi.event_id, 'figure', fi.input_figure_id))
    order by fi.position), '[]')
  from figure_input fi where fi.figure_id = fv.figure_id and fi.version = fv.version)`;

const assumptions = raw<string[]>`(
  select coalesce(json_agg(fa.assumption_id order by fa.position), '[]')
  from figure_assumption fa where fa.figure_id = fv.figure_id and fa.version = fv.version)`;
