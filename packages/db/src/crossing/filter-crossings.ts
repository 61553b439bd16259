import type { Day, Measure, Qualifier } from '@headcount/ledger';
import { sql as raw, type RawBuilder } from 'kysely';
import type { SourceKind } from '../generated/kysely/schema.ts';
import { plannedAnew } from '../reading/planned-anew.ts';
import type { ResolvedFilter } from './resolve-filter.ts';
import type { CrossingVersions } from './select-crossings.ts';

/** Days from and to, both included; an end that is left out is unbounded. */
export interface DayRange {
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
}

/** A place itself; or, with `within`, also every place that lies in it on that day. */
export type PlaceChoice = string | { readonly within: string; readonly on: Day };

/** Which crossings. All that is given must hold. */
export interface CrossingFilter {
  readonly origin?: PlaceChoice | null | undefined;
  readonly destination?: PlaceChoice | null | undefined;
  readonly measure?: Measure | null | undefined;
  /** Who says it. */
  readonly source?: string | null | undefined;
  /** The outlet that carried it. */
  readonly via?: string | null | undefined;
  readonly sourceKind?: SourceKind | null | undefined;
  readonly qualifier?: Qualifier | null | undefined;
  readonly event?: string | null | undefined;
  /** Touching its period; a report without a period touches none. */
  readonly period?: DayRange | null | undefined;
  readonly reported?: DayRange | null | undefined;
}

/** Cuts the versions down to those that a filter asks for. */
export function filterCrossings(
  versions: CrossingVersions,
  filter: ResolvedFilter,
): CrossingVersions {
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return versions;
  return conditions
    .reduce((query, condition) => query.where(condition), versions)
    .modifyEnd(plannedAnew);
}

function conditionsOf(filter: ResolvedFilter): RawBuilder<boolean>[] {
  const { origins, destinations, sources, measure, source, via, qualifier, event } = filter;
  return [
    ...(origins ? [isOneOf('cv.origin_id', origins)] : []),
    ...(destinations ? [isOneOf('cv.destination_id', destinations)] : []),
    ...(sources ? [isOneOf('cv.source_id', sources)] : []),
    ...(measure ? [raw<boolean>`cv.measure = ${measure}::measure`] : []),
    ...(source ? [raw<boolean>`cv.source_id = ${source}`] : []),
    ...(via ? [isCarriedBy(via)] : []),
    ...(qualifier ? [raw<boolean>`cv.qualifier = ${qualifier}::qualifier`] : []),
    ...(event ? [raw<boolean>`cv.event_id = ${event}`] : []),
    ...touches(filter.period),
    ...isReported(filter.reported),
  ];
}

function isOneOf(column: string, ids: readonly string[]): RawBuilder<boolean> {
  const [only] = ids;
  return ids.length === 1
    ? raw<boolean>`${raw.ref(column)} = ${only}`
    : raw<boolean>`${raw.ref(column)} = any(${ids}::text[])`;
}

function isCarriedBy(outlet: string): RawBuilder<boolean> {
  return raw<boolean>`exists (
    select from citation c where c.id = cv.citation_id and c.via_id = ${outlet})`;
}

/** Written as the index of periods is, so that it serves. */
function touches(range: DayRange | null | undefined): RawBuilder<boolean>[] {
  if (!range?.from && !range?.to) return [];
  return [
    raw<boolean>`((cv.period_start is not null or cv.period_end is not null)
      and daterange(cv.period_start, cv.period_end, '[]')
        && daterange(${range.from ?? null}::date, ${range.to ?? null}::date, '[]'))`,
  ];
}

function isReported(range: DayRange | null | undefined): RawBuilder<boolean>[] {
  return [
    ...(range?.from ? [raw<boolean>`cv.reported_on >= ${range.from}::date`] : []),
    ...(range?.to ? [raw<boolean>`cv.reported_on <= ${range.to}::date`] : []),
  ];
}
