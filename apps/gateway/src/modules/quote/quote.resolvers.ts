import { countQuotes, listQuotes } from '@headcount/db';
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
import { findQuote } from './find-quote.ts';

export const quoteResolvers: Pick<Resolvers, 'Query' | 'Quote'> = {
  Query: {
    quote: (_query, { key, asOf }, context) => findQuote(context, key, asOf ?? null),
    async quotes(_query, args, { read, loaders }) {
      const { orderBy } = args;
      const asOf = args.asOf ?? null;
      const filter = args.filter ?? {};
      const names: GivenName[] = [
        { argument: 'filter.source', kind: 'source', value: filter.source },
      ];
      refuseEmptyNames(names);
      const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
      const connection = await connect(
        page,
        read((sql) => listQuotes(sql, { ...page, orderBy, filter, asOf })),
        (quote) => seen('Quote', quote, asOf),
        () => read((sql) => countQuotes(sql, filter, asOf)),
      );
      if (connection.edges.length === 0) await refuseUnknownNames(loaders, names);
      return connection;
    },
  },
  Quote: {
    id: ({ id }) => toGlobalId('Quote', id),
    key: ({ id }) => id,
    source: ({ citation, asOf }) => seen('Source', citation.source, asOf),
    citation: ({ citation, asOf }) => seen('Citation', citation, asOf),
  },
};
