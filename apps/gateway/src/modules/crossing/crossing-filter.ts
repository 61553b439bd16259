import type { CrossingFilter as Filter } from '@headcount/db';
import { type GivenName, refuseEmptyNames } from '../../arguments/known-names.ts';
import { parseDays } from '../../arguments/parse-days.ts';
import type { CrossingFilter } from '../../generated/resolvers.ts';

/** A filter that can be read, and the names in it that may turn out to be nobody's. */
export interface ParsedCrossingFilter {
  readonly filter: Filter;
  readonly names: readonly GivenName[];
}

/** Reads a filter of crossings, or throws an error that names the bad argument. */
export function parseCrossingFilter(given: CrossingFilter | null): ParsedCrossingFilter {
  if (!given) return { filter: {}, names: [] };
  const names: GivenName[] = [
    { argument: 'filter.origin', kind: 'place', value: given.origin },
    { argument: 'filter.destination', kind: 'place', value: given.destination },
    { argument: 'filter.source', kind: 'source', value: given.source },
    { argument: 'filter.via', kind: 'source', value: given.via },
    { argument: 'filter.event', kind: 'event', value: given.event },
  ];
  refuseEmptyNames(names);
  const filter = {
    ...given,
    period: parseDays(given.period, 'filter.period'),
    reported: parseDays(given.reported, 'filter.reported'),
  };
  return { filter, names };
}
