import { countCrossings, listCrossings } from '@headcount/db';
import { refuseUnknownNames } from '../../arguments/known-names.ts';
import { parseNames } from '../../arguments/parse-names.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { findEvent } from '../event/find-event.ts';
import { refuseUnknownSources } from '../source/refuse-unknown-sources.ts';
import { parseCrossingFilter } from './crossing-filter.ts';
import { connectCrossings, type CrossingList } from './crossing-list.ts';
import { disagreementAbout } from './disagreement.ts';
import { findCrossing } from './find-crossing.ts';
import { historyOf } from './history-of-crossing.ts';
import { reportedNote } from './reported-note.ts';
import { sumReports } from './sum-of-reports.ts';

export const crossingResolvers: Pick<
  Resolvers,
  'Query' | 'Crossing' | 'CrossingConnection' | 'Supersession'
> = {
  Query: {
    crossing: (_query, { key, asOf }, context) => findCrossing(context, key, asOf ?? null),
    async crossings(_query, args, { read, loaders }) {
      const { filter, names } = parseCrossingFilter(args.filter ?? null);
      const asOf = args.asOf ?? null;
      const list: CrossingList = {
        asOf,
        readPage: (page) => read((sql) => listCrossings(sql, { ...page, filter, asOf })),
        countAll: () => read((sql) => countCrossings(sql, filter, asOf)),
      };
      const connection = await connectCrossings(list, args, args.orderBy);
      if (connection.edges.length === 0) await refuseUnknownNames(loaders, names);
      return connection;
    },
  },
  Crossing: {
    id: ({ id }) => toGlobalId('Crossing', id),
    key: ({ id }) => id,
    origin: ({ origin, asOf }) => origin && seen('Place', origin, asOf),
    destination: ({ destination, asOf }) => destination && seen('Place', destination, asOf),
    periodStart: ({ period }) => period.start,
    periodEnd: ({ period }) => period.end,
    periodPrecision: ({ period }) => period.precision,
    periodNote: ({ period }) => period.note,
    reportedNote: ({ reportedPrecision }) => reportedNote(reportedPrecision),
    citation: ({ citation, asOf }) => seen('Citation', citation, asOf),
    event: ({ eventId, asOf }, _args, context) =>
      eventId === null ? null : findEvent(context, eventId, asOf),
    supersededBy: ({ supersededBy, asOf }) => supersededBy.map((link) => ({ ...link, asOf })),
    async others({ id, asOf }, _args, { loaders }) {
      const others = await loaders.otherReports(id, asOf);
      return others.map((other) => seen('Crossing', other, asOf));
    },
    async figures({ id, asOf }, _args, { loaders }) {
      const figures = await loaders.figuresOfRecord(id, asOf);
      return figures.map((figure) => seen('Figure', figure, asOf));
    },
    history: async ({ id, asOf }, _args, { loaders }) =>
      historyOf(await loaders.crossingVersions(id, asOf)),
    disagreements: (crossing, _args, context) => disagreementAbout(context, crossing),
    usedBy: (crossing) => crossing,
  },
  CrossingConnection: {
    async sum({ list }, args, context) {
      const excluding = parseNames('excluding', args.excluding);
      await refuseUnknownSources(context, 'excluding', excluding);
      const places = await context.loaders.placeGraph();
      return sumReports(list, places, { reading: args.reading, excluding });
    },
  },
  Supersession: {
    async by({ id, asOf }, _args, context) {
      const crossing = await findCrossing(context, id, asOf);
      if (!crossing) throw new Error(`The report ${id} replaces another and is not there.`);
      return crossing;
    },
  },
};
