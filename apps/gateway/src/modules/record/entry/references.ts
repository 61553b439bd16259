import {
  type Citation,
  type Crossing,
  type Event,
  findAssumptionsByIds,
  findCitationsByIds,
  findCrossingsByIds,
  findEventsByIds,
  findFiguresBySlugs,
  findPlacesByIds,
  findSourcesByIds,
  type Figure,
  type Place,
  type Source,
  type Sql,
} from '@headcount/db';
import type { Assumption } from '@headcount/ledger';
import type { Context } from '../../../context.ts';
import type { Faults } from './faults.ts';
import { isKey } from './read-key.ts';
import type { Entered } from './read-text.ts';

/** The records that an entry may name. */
interface Named {
  readonly assumption: Assumption;
  readonly citation: Citation;
  readonly crossing: Crossing;
  readonly event: Event;
  readonly figure: Figure;
  readonly place: Place;
  readonly source: Source;
}

type Kind = keyof Named;

/** What an entry names, by sort of record, as it was entered. */
export type Naming = { readonly [K in Kind]?: readonly Entered[] };

/** The records that an entry names and that are there. */
export type References = { readonly [K in Kind]: ReadonlyMap<string, Named[K]> };

const FINDERS: {
  readonly [K in Kind]: (sql: Sql, ids: readonly string[]) => Promise<(Named[K] | null)[]>;
} = {
  assumption: findAssumptionsByIds,
  citation: findCitationsByIds,
  crossing: findCrossingsByIds,
  event: findEventsByIds,
  figure: findFiguresBySlugs,
  place: findPlacesByIds,
  source: findSourcesByIds,
};

/** Finds what an entry names, one statement for each sort of record that it names. */
export async function findReferences(
  { read }: Pick<Context, 'read'>,
  naming: Naming,
): Promise<References> {
  const found = async <K extends Kind>(kind: K): Promise<ReadonlyMap<string, Named[K]>> => {
    const ids = [...new Set((naming[kind] ?? []).map((id) => id?.trim() ?? ''))].filter((id) =>
      isKey(id),
    );
    if (ids.length === 0) return new Map();
    const rows = await read((sql) => FINDERS[kind](sql, ids));
    return new Map(
      ids.flatMap((id, at) => {
        const row = rows[at];
        return row ? [[id, row]] : [];
      }),
    );
  };
  const [assumption, citation, crossing, event, figure, place, source] = await Promise.all([
    found('assumption'),
    found('citation'),
    found('crossing'),
    found('event'),
    found('figure'),
    found('place'),
    found('source'),
  ]);
  return { assumption, citation, crossing, event, figure, place, source };
}

const CALLED: Readonly<Record<Kind, string>> = {
  assumption: 'the key of an assumption that is there',
  citation: 'the key of a citation that is there',
  crossing: 'the key of a report that is there',
  event: 'the slug of an event that is there',
  figure: 'the slug of a figure that is there',
  place: 'the code of a place that is there',
  source: 'the slug of a source that is there',
};

/** The record that a field names; null where it names none. */
export function readReference<K extends Kind>(
  faults: Faults,
  field: string,
  entered: Entered,
  kind: K,
  found: References,
  isNeeded = false,
): Named[K] | null {
  const name = entered?.trim() ?? '';
  if (name === '') return isNeeded ? faults.miss(field, CALLED[kind]) : null;
  return found[kind].get(name) ?? faults.refuse(field, name, CALLED[kind]);
}
