import { findPlacesByIds } from '@headcount/db';
import {
  listReferenceRevisions,
  type PlaceSnapshot,
  recordPlaceVersion,
} from '@headcount/db/records';
import type { PlaceParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { openBook } from '../record/book.ts';
import { keptRevisions } from '../record/kept-revisions.ts';

/** How places are kept. */
export const placeBook = openBook<PlaceSnapshot, PlaceSnapshot, PlaceParent>({
  kind: 'PLACE',
  told: {
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    partOf: ({ partOf }) => listed(partOf.map(spanWithin)),
    between: ({ between }) => listed(between),
    deprecatedReason: ({ deprecatedReason }) => deprecatedReason,
  },
  async find({ read }, id) {
    const [place] = await read((sql) => findPlacesByIds(sql, [id]));
    return place ? seen('Place', place, null) : null;
  },
  list: async (sql, id) => keptRevisions(await listReferenceRevisions(sql, 'PLACE', id)),
  contentOf: (place) => place,
  deprecated: (place, deprecatedReason) => ({ ...place, deprecatedReason }),
  write: (sql, id, place, writing) => recordPlaceVersion(sql, id, place, writing),
});

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('; ');
}

/** "EU from 1995-01-01". */
function spanWithin({ whole, from, to }: PlaceSnapshot['partOf'][number]): string {
  return [whole, from && `from ${from}`, to && `to ${to}`].filter((part) => part).join(' ');
}
