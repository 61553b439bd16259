import type { Instant } from '@headcount/ledger';
import { sql as raw, type InferResult } from 'kysely';
import { citationColumns, citationFrom } from '../citation/citation.ts';
import { toInstant } from '../connection/parse-values.ts';
import type { Sql } from '../connection/typed-sql.ts';
import type { SupersessionKind } from '../generated/kysely/schema.ts';
import { placeFrom } from '../place/place.ts';
import { quantityFrom } from '../reading/quantity-columns.ts';
import { knownAt } from '../reading/known-at.ts';
import type { Crossing, CrossingSupersession } from './crossing.ts';
import { reportedBy } from './reported-by.ts';

/** The versions of crossings that a statement is about. */
export function crossingVersions(sql: Sql) {
  return sql.selectFrom('crossing_version as cv').selectAll('cv');
}

/** What a statement about crossings cuts its rows from, under the name `cv`. */
export type CrossingVersions = ReturnType<typeof crossingVersions>;

/** The versions known at an instant. */
export function knownCrossings(sql: Sql, asOf: Instant | null): CrossingVersions {
  const known = crossingVersions(sql).where(knownAt('cv', asOf));
  return asOf === null ? known : known.where(reportedBy('cv', asOf));
}

/** By when a supersession is known: an instant, now (null), or the one at which the version became known. */
type KnownBy = Instant | null | 'THE_VERSION';

/**
 * Whole crossings from chosen versions: each with its citation, sources and places, in one
 * statement. The versions are chosen first, so that the joins touch only a page of them.
 */
export function selectCrossings(sql: Sql, versions: CrossingVersions, asOf: KnownBy) {
  return sql
    .selectFrom(versions.as('cv'))
    .innerJoin('citation as ci', 'ci.id', 'cv.citation_id')
    .innerJoin('source as so', 'so.id', 'cv.source_id')
    .leftJoin('source as vi', 'vi.id', 'ci.via_id')
    .leftJoin('source as cr', 'cr.id', 'ci.credited_id')
    .leftJoin('place as po', 'po.id', 'cv.origin_id')
    .leftJoin('place as pd', 'pd.id', 'cv.destination_id')
    .select(citationColumns)
    .select(crossingColumns)
    .select(supersessions(asOf).as('supersessions'));
}

const crossingColumns = [
  'cv.crossing_id as id',
  'cv.version',
  'cv.known_from as knownFrom',
  'cv.known_to as knownTo',
  'cv.change_reason as changeReason',
  'cv.value_state as valueState',
  'cv.qualifier',
  'cv.value',
  'cv.upper_value as upperValue',
  'cv.rounding_unit as roundingUnit',
  'cv.source_wording as sourceWording',
  'cv.unit',
  'cv.lower_end as lowerEnd',
  'cv.upper_end as upperEnd',
  'cv.measure',
  'cv.count_unit as countUnit',
  'cv.temporal_kind as temporalKind',
  'cv.population',
  'cv.mode',
  'cv.period_start as periodStart',
  'cv.period_end as periodEnd',
  'cv.period_precision as periodPrecision',
  'cv.period_note as periodNote',
  'cv.reported_on as reportedOn',
  'cv.reported_precision as reportedPrecision',
  'cv.rank',
  'cv.rank_reason as rankReason',
  'cv.event_id as eventId',
  'cv.note',
  'po.id as originId',
  'po.name as originName',
  'po.kind as originKind',
  'pd.id as destinationId',
  'pd.name as destinationName',
  'pd.kind as destinationKind',
] as const;

/** Null for the many that nothing superseded. */
function supersessions(asOf: KnownBy) {
  const until = asOf === null ? raw`true` : raw`cs.known_from <= ${instantOf(asOf)}`;
  return raw<SupersessionRow[] | null>`(
    select json_agg(json_build_object('id', cs.superseding_id, 'kind', cs.kind,
      'knownFrom', cs.known_from::text, 'reason', cs.reason) order by cs.known_from, cs.superseding_id)
    from crossing_supersession cs where cs.superseded_id = cv.crossing_id and ${until})`;
}

function instantOf(asOf: Instant | 'THE_VERSION') {
  return asOf === 'THE_VERSION' ? raw`cv.known_from` : raw`${asOf}::timestamptz`;
}

interface SupersessionRow {
  id: string;
  kind: SupersessionKind;
  knownFrom: string;
  reason: string;
}

export type CrossingRow = InferResult<ReturnType<typeof selectCrossings>>[number];

/** The crossing that a row of {@link selectCrossings} tells. */
export function crossingFrom(row: CrossingRow): Crossing {
  return {
    id: row.id,
    version: row.version,
    knownFrom: row.knownFrom,
    knownTo: row.knownTo,
    changeReason: row.changeReason,
    quantity: quantityFrom(row),
    measure: row.measure,
    countUnit: row.countUnit,
    temporalKind: row.temporalKind,
    population: row.population,
    mode: row.mode,
    origin: placeFrom(row.originId, row.originName, row.originKind),
    destination: placeFrom(row.destinationId, row.destinationName, row.destinationKind),
    period: {
      start: row.periodStart,
      end: row.periodEnd,
      precision: row.periodPrecision,
      note: row.periodNote,
    },
    reportedOn: row.reportedOn,
    reportedPrecision: row.reportedPrecision,
    rank: row.rank,
    rankReason: row.rankReason,
    citation: citationFrom(row),
    eventId: row.eventId,
    note: row.note,
    supersededBy: (row.supersessions ?? []).map(supersessionFrom),
  };
}

function supersessionFrom(row: SupersessionRow): CrossingSupersession {
  return { ...row, knownFrom: toInstant(row.knownFrom) };
}
