import { countPlaces, listPlaces } from '@headcount/db';
import type { Instant, Membership } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { PlaceParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { parsePage } from '../../relay/page.ts';

export const placeResolvers: Pick<Resolvers, 'Query' | 'Place' | 'PlaceMembership'> = {
  Query: {
    async place(_query, { code, asOf }, { loaders }) {
      const place = await loaders.place(code, null);
      return place && seen('Place', place, asOf ?? null);
    },
    async places(_query, args, { read }) {
      const { orderBy, filter } = args;
      const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
      return connect(
        page,
        read((sql) => listPlaces(sql, { ...page, orderBy, filter: filter ?? {} })),
        (place) => seen('Place', place, args.asOf ?? null),
        () => read((sql) => countPlaces(sql, filter ?? {})),
      );
    },
  },
  Place: {
    id: ({ id }) => toGlobalId('Place', id),
    code: ({ id }) => id,
    async partOf({ id, asOf }, _args, { loaders }) {
      const { memberships } = await loaders.placeGraph();
      return memberships.filter(({ part }) => part === id).map(asKnown(asOf));
    },
    async parts({ id, asOf }, _args, { loaders }) {
      const { memberships } = await loaders.placeGraph();
      return memberships.filter(({ whole }) => whole === id).map(asKnown(asOf));
    },
  },
  PlaceMembership: {
    part: ({ part, asOf }, _args, context) => getPlace(context, part, asOf),
    whole: ({ whole, asOf }, _args, context) => getPlace(context, whole, asOf),
  },
};

const asKnown =
  (asOf: Instant | null) =>
  ({ part, whole, from, to }: Membership) => ({ part, whole, from, to, asOf });

/** From the graph that named it: nothing more is read. */
async function getPlace(
  { loaders }: Context,
  code: string,
  asOf: Instant | null,
): Promise<PlaceParent> {
  const { places } = await loaders.placeGraph();
  const place = places.find(({ id }) => id === code);
  if (!place) throw new Error(`A membership names the place ${code}, which is not there.`);
  return seen('Place', place, asOf);
}
