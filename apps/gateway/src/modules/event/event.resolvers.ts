import { countEvents, listEvents } from '@headcount/db';
import {
  type GivenName,
  refuseEmptyNames,
  refuseUnknownNames,
} from '../../arguments/known-names.ts';
import { parseDays } from '../../arguments/parse-days.ts';
import type { EventFilter, Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { parsePage } from '../../relay/page.ts';
import { connectCrossings } from '../crossing/crossing-list.ts';
import { findEvent } from './find-event.ts';

const LATEST_FIRST = { field: 'REPORTED', direction: 'DESC' } as const;

export const eventResolvers: Pick<Resolvers, 'Query' | 'Event'> = {
  Query: {
    event: (_query, { slug, asOf }, context) => findEvent(context, slug, asOf ?? null),
    async events(_query, args, { read, loaders }) {
      const { orderBy } = args;
      const asOf = args.asOf ?? null;
      const names = namesIn(args.filter ?? {});
      refuseEmptyNames(names);
      const filter = { ...args.filter, period: parseDays(args.filter?.period, 'filter.period') };
      const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
      const connection = await connect(
        page,
        read((sql) => listEvents(sql, { ...page, orderBy, filter, asOf })),
        (event) => seen('Event', event, asOf),
        () => read((sql) => countEvents(sql, filter, asOf)),
      );
      if (connection.edges.length === 0) await refuseUnknownNames(loaders, names);
      return connection;
    },
  },
  Event: {
    id: ({ id }) => toGlobalId('Event', id),
    slug: ({ id }) => id,
    description: ({ description, note }) => description ?? note,
    startOn: ({ period }) => period.start,
    endOn: ({ period }) => period.end,
    precision: ({ period }) => period.precision,
    periodNote: ({ period }) => period.note,
    place: ({ place, asOf }) => place && seen('Place', place, asOf),
    source: ({ source, asOf }) => source && seen('Source', source, asOf),
    citation: ({ citation, asOf }) => citation && seen('Citation', citation, asOf),
    quantity: ({ quantity }) => quantity?.quantity ?? null,
    quantityOf: ({ quantity }) => quantity?.of ?? null,
    measure: ({ quantity }) => quantity?.counts?.measure ?? null,
    crossings(event, args, { loaders }) {
      const asOf = args.asOf ?? event.asOf;
      const list = {
        asOf,
        readPage: loaders.crossingsOfEvent(event.id, asOf),
        countAll: () => loaders.crossingCountOfEvent(event.id, asOf),
      };
      return connectCrossings(list, args, LATEST_FIRST);
    },
  },
};

function namesIn({ place, source }: EventFilter): GivenName[] {
  return [
    { argument: 'filter.place', kind: 'place', value: place },
    { argument: 'filter.source', kind: 'source', value: source },
  ];
}
