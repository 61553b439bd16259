import { countSources, listSources } from '@headcount/db';
import {
  type GivenName,
  refuseEmptyNames,
  refuseUnknownNames,
} from '../../arguments/known-names.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { parsePage } from '../../relay/page.ts';
import { connectCrossings } from '../crossing/crossing-list.ts';

const LATEST_FIRST = { field: 'KNOWN', direction: 'DESC' } as const;

export const sourceResolvers: Pick<Resolvers, 'Query' | 'Source'> = {
  Query: {
    async source(_query, { slug, asOf }, { loaders }) {
      const source = await loaders.source(slug, null);
      return source && seen('Source', source, asOf ?? null);
    },
    async sources(_query, args, { read, loaders }) {
      const { orderBy } = args;
      const asOf = args.asOf ?? null;
      const filter = args.filter ?? {};
      const names: GivenName[] = [{ argument: 'filter.place', kind: 'place', value: filter.place }];
      refuseEmptyNames(names);
      const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
      const connection = await connect(
        page,
        read((sql) => listSources(sql, { ...page, orderBy, filter, asOf })),
        (source) => seen('Source', source, asOf),
        () => read((sql) => countSources(sql, filter)),
      );
      if (connection.edges.length === 0) await refuseUnknownNames(loaders, names);
      return connection;
    },
  },
  Source: {
    id: ({ id }) => toGlobalId('Source', id),
    slug: ({ id }) => id,
    async place({ countryId, asOf }, _args, { loaders }) {
      const place = countryId === null ? null : await loaders.place(countryId, null);
      return place && seen('Place', place, asOf);
    },
    crossingCount: async ({ id, asOf }, _args, { loaders }) =>
      (await loaders.reportCounts(id, asOf)).reported,
    carriedCount: async ({ id, asOf }, _args, { loaders }) =>
      (await loaders.reportCounts(id, asOf)).carried,
    crossings(source, args, { loaders }) {
      const asOf = args.asOf ?? source.asOf;
      const list = {
        asOf,
        readPage: loaders.crossingsOfSource(source.id, asOf),
        countAll: async () => (await loaders.reportCounts(source.id, asOf)).reported,
      };
      return connectCrossings(list, args, args.orderBy);
    },
    quotes(source, args, { loaders }) {
      const asOf = args.asOf ?? source.asOf;
      const page = parsePage(args, 'KNOWN:DESC');
      const request = { first: page.first, after: page.after, orderBy: LATEST_FIRST };
      return connect(
        page,
        loaders.quotesOfSource(source.id, asOf)(request),
        (quote) => seen('Quote', quote, asOf),
        () => loaders.quoteCountOfSource(source.id, asOf),
      );
    },
  },
};
