import type { Instant } from '@headcount/ledger';
import { sql as raw, type InferResult } from 'kysely';
import { citationColumns } from '../citation/citation.ts';
import type { Sql } from '../connection/typed-sql.ts';
import { eventColumns } from '../event/select-events.ts';
import type { AssumptionKind } from '../generated/kysely/schema.ts';
import { knownAt } from '../reading/known-at.ts';

/**
 * The versions of figures to read. A figure is a question, which may be put to any day: as of an
 * instant before it was first asked, its first version is taken.
 */
export function figureVersions(sql: Sql, asOf: Instant | null) {
  const versions = allFigureVersions(sql);
  return asOf === null
    ? versions.where(knownAt('fv', null))
    : versions.where(
        raw<boolean>`(${knownAt('fv', asOf)}
          or (fv.version = 1 and fv.known_from > ${asOf}::timestamptz))`,
      );
}

/** Every version of figures. */
export function allFigureVersions(sql: Sql) {
  return sql.selectFrom('figure_version as fv').selectAll('fv');
}

export type FigureVersions = ReturnType<typeof figureVersions>;

/**
 * One row for each input of the chosen figures, in order, with the event where the input is one. An
 * input that is a figure stands for the record of that figure, if it is a RECORD.
 */
export function selectFigureInputs(sql: Sql, versions: FigureVersions, asOf: Instant | null) {
  return sql
    .selectFrom(versions.as('fv'))
    .leftJoin('figure_input as fi', (join) =>
      join.onRef('fi.figure_id', '=', 'fv.figure_id').onRef('fi.version', '=', 'fv.version'),
    )
    .leftJoinLateral(nestedRecord(sql, asOf).as('ni'), (join) => join.onTrue())
    .leftJoin('event_version as ev', (join) =>
      join
        .on(raw<boolean>`ev.event_id = coalesce(fi.event_id, ni.event_id)`)
        .on(knownAt('ev', asOf)),
    )
    .leftJoin('citation as ci', 'ci.id', 'ev.citation_id')
    .leftJoin('source as so', 'so.id', 'ev.source_id')
    .leftJoin('source as vi', 'vi.id', 'ci.via_id')
    .leftJoin('source as cr', 'cr.id', 'ci.credited_id')
    .leftJoin('place as pl', 'pl.id', 'ev.place_id')
    .leftJoinLateral(sameCount(sql, asOf).as('sc'), (join) => join.onTrue())
    .select(citationColumns)
    .select(eventColumns)
    .select(figureColumns)
    .select([
      'sc.origin_id as countOrigin',
      'sc.destination_id as countDestination',
      'sc.measure as countMeasure',
      raw<string | null>`coalesce(fi.crossing_id, ni.crossing_id)`.as('crossingId'),
      raw<string | null>`coalesce(fi.event_id, ni.event_id)`.as('eventId'),
      assumptions.as('assumptions'),
    ])
    .orderBy('fv.figure_id')
    .orderBy('fi.position');
}

const figureColumns = [
  'fv.figure_id as figureId',
  'fv.version as figureVersion',
  'fv.known_from as figureKnownFrom',
  'fv.title as figureTitle',
  'fv.description as figureDescription',
  'fv.kind as figureKind',
  'fv.window_start as windowStart',
  'fv.window_end as windowEnd',
  'fv.measure as figureMeasure',
  'fv.unit as figureUnit',
  'fv.printed_words as printedWords',
  'fv.printed_value as printedValue',
  'fi.position',
  'fi.label',
] as const;

/** The record behind an input that is a figure. */
function nestedRecord(sql: Sql, asOf: Instant | null) {
  return sql
    .selectFrom(figureVersions(sql, asOf).as('nv'))
    .innerJoin('figure_input as nfi', (join) =>
      join.onRef('nfi.figure_id', '=', 'nv.figure_id').onRef('nfi.version', '=', 'nv.version'),
    )
    .whereRef('nv.figure_id', '=', raw.ref('fi.input_figure_id'))
    .where('nv.kind', '=', 'RECORD')
    .select(['nfi.crossing_id', 'nfi.event_id'])
    .orderBy('nfi.position')
    .limit(1);
}

/** What the preferred crossing counts: the version known then, else the latest. */
function sameCount(sql: Sql, asOf: Instant | null) {
  return sql
    .selectFrom('crossing_version as pv')
    .where(raw<boolean>`pv.crossing_id = coalesce(fi.crossing_id, ni.crossing_id)`)
    .select(['pv.origin_id', 'pv.destination_id', 'pv.measure'])
    .orderBy(knownAt('pv', asOf), 'desc')
    .orderBy('pv.version', 'desc')
    .limit(1);
}

const assumptions = raw<AssumptionRow[] | null>`(
  select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'statement', a.statement,
    'subject', a.subject_id) order by fa.position)
  from figure_assumption fa join assumption a on a.id = fa.assumption_id
  where fa.figure_id = fv.figure_id and fa.version = fv.version)`;

interface AssumptionRow {
  id: string;
  kind: AssumptionKind;
  statement: string;
  subject: string | null;
}

export type FigureInputRow = InferResult<ReturnType<typeof selectFigureInputs>>[number];
