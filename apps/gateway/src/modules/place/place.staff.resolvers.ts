import { type FoundPlace, listBorders, searchPlaces } from '@headcount/db/records';
import type { RecordSuggestion, Resolvers } from '../../generated/staff-resolvers.ts';
import { requestLoader } from '../../reads/request-loader.ts';
import { seen } from '../../reads/seen.ts';
import { standingOf } from '../record/standing-of.ts';
import { suggest } from '../record/suggestion.ts';
import { placeBook } from './place-book.ts';
import { judgePlace } from './judge-place.ts';
import { recordPlace } from './record-place.ts';

const loadBorders = requestLoader(listBorders);

export const placeStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Place'> = {
  Query: {
    judgePlace: (_query, { input }, context) => judgePlace(context, input),
    suggestPlaces: (_query, args, context) => suggest(context, args, searchPlaces, offerOf),
  },
  Mutation: {
    async recordPlace(_mutation, { input }, context) {
      const outcome = await recordPlace(context, input);
      return outcome.__typename === 'Recorded'
        ? { __typename: 'PlaceRecorded', place: await placeBook.get(context, outcome.id) }
        : outcome;
    },
  },
  Place: {
    version: async ({ id }, _args, context) => (await standingOf(context, 'PLACE', id)).version,
    deprecatedReason: async ({ id }, _args, context) =>
      (await standingOf(context, 'PLACE', id)).deprecatedReason,
    async between({ id, asOf }, _args, context) {
      const sides = await loadBorders(context, id);
      const places = await Promise.all(sides.map((side) => context.loaders.place(side, asOf)));
      return places.flatMap((place) => (place ? [seen('Place', place, asOf)] : []));
    },
  },
};

function offerOf({ id, name, kind, deprecatedReason }: FoundPlace): RecordSuggestion {
  return {
    kind: 'PLACE',
    key: id,
    label: name,
    detail: `${id}, ${kind.toLowerCase().replace('_', ' ')}`,
    isDeprecated: deprecatedReason !== null,
  };
}
