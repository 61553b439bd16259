import type { Citation, Crossing, KnownPlaces, Place } from '@headcount/db';
import {
  findLastingStandings,
  findStandings,
  type LastingKind,
  listCitationsOfWords,
  listRivals,
  listSeries,
  type SeriesKey,
} from '@headcount/db/records';
import type { Assumption, LedgerRecord } from '@headcount/ledger';
import { type DeprecatedReference, placesMeeting } from '@headcount/ledger/proposal';
import type { StaffContext } from '../../../staff-context.ts';
import type { ChosenCitation } from '../entry/read-citation.ts';

/** The reports that may have counted the same as an entry. */
export async function rivalsOf(
  { read }: Pick<StaffContext, 'read'>,
  { measure, origin, destination, period }: LedgerRecord,
  places: KnownPlaces,
): Promise<Crossing[]> {
  if (measure === null) return [];
  const { start, end } = period;
  // Days that end before they begin are a fault of the entry, and no span to search.
  const span =
    start !== null && end !== null && end < start ? { start, end: start } : { start, end };
  return read((sql) =>
    listRivals(sql, {
      measure,
      origins: origin === null ? null : placesMeeting(places, origin),
      destinations: destination === null ? null : placesMeeting(places, destination),
      ...span,
    }),
  );
}

/** The other reports of its series; none while the entry does not say which that is. */
export async function seriesOf(
  { read }: Pick<StaffContext, 'read'>,
  { source, origin, destination, ...record }: LedgerRecord,
): Promise<Crossing[]> {
  const { measure, countUnit, temporalKind, population, mode } = record;
  if (!measure || !countUnit || !temporalKind || population === null || source.id === '') return [];
  const key: SeriesKey = {
    sourceId: source.id,
    originId: origin,
    destinationId: destination,
    measure,
    countUnit,
    temporalKind,
    population,
    mode: mode ?? 'ANY',
  };
  return read((sql) => listSeries(sql, key));
}

/** The citations of the words that a new citation quotes. */
export async function citationsLike(
  { read }: Pick<StaffContext, 'read'>,
  citation: ChosenCitation | null,
): Promise<Citation[]> {
  const entry = citation?.entry;
  return entry ? read((sql) => listCitationsOfWords(sql, entry.exact)) : [];
}

/** What an entry names, by the field that names it. */
export interface NamedThings {
  readonly places: Readonly<Record<string, Place | null>>;
  readonly citation: ChosenCitation | null;
}

/** Which of the places, sources and citations that an entry names are no longer to be used. */
export async function deprecatedAmong(
  { read }: Pick<StaffContext, 'read'>,
  { places, citation }: NamedThings,
): Promise<DeprecatedReference[]> {
  const { source, via } = citation?.citation ?? {};
  const inside = citation?.entry ? 'citation.new' : 'citation';
  return [
    ...(await deprecated(read, 'PLACE', Object.entries(places))),
    ...(await deprecated(read, 'SOURCE', [
      [`${inside}.source`, source ?? null],
      [`${inside}.via`, via ?? null],
    ])),
    ...(citation && citation.entry === null
      ? await lastingDeprecated(read, 'CITATION', 'citation.key', [nameOfCitation(citation)])
      : []),
  ];
}

/** Which of the assumptions that a figure makes are no longer to be used. */
export function deprecatedAssumptions(
  { read }: Pick<StaffContext, 'read'>,
  assumptions: readonly Assumption[],
): Promise<DeprecatedReference[]> {
  const named = assumptions.map(({ id, statement }) => ({
    id,
    name: `the assumption “${statement}”`,
  }));
  return lastingDeprecated(read, 'ASSUMPTION', 'assumptions', named);
}

const nameOfCitation = ({ citation: { id, source } }: ChosenCitation) => ({
  id,
  name: `the citation of ${source.name}`,
});

async function lastingDeprecated(
  read: StaffContext['read'],
  kind: LastingKind,
  path: string,
  named: readonly { readonly id: string; readonly name: string }[],
): Promise<DeprecatedReference[]> {
  const ids = named.map(({ id }) => id);
  const standings = await read((sql) => findLastingStandings(sql, kind, ids));
  return named.flatMap(({ name }, at) => {
    const { deprecatedReason = null, replacedBy = null } = standings[at] ?? {};
    if (deprecatedReason === null) return [];
    const instead = replacedBy === null ? '' : ` (${replacedBy} took its place)`;
    return [{ path, name, reason: `${deprecatedReason}${instead}` }];
  });
}

async function deprecated(
  read: StaffContext['read'],
  kind: 'PLACE' | 'SOURCE',
  named: readonly (readonly [string, { readonly id: string; readonly name: string } | null])[],
): Promise<DeprecatedReference[]> {
  const there = named.flatMap(([path, one]) => (one ? [{ path, ...one }] : []));
  const standings = await read((sql) =>
    findStandings(
      sql,
      kind,
      there.map(({ id }) => id),
    ),
  );
  return there.flatMap(({ path, name }, at) => {
    const reason = standings[at]?.deprecatedReason ?? null;
    return reason === null ? [] : [{ path, name, reason }];
  });
}
