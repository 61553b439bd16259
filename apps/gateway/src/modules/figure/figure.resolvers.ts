import { countFigures, listFigures } from '@headcount/db';
import { formatClaim } from '@headcount/ledger';
import type { Resolvers } from '../../generated/resolvers.ts';
import { findFigure } from './find-figure.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { parsePage } from '../../relay/page.ts';
import { evaluationOf } from './evaluation-of.ts';
import { parseChoice } from './parse-choice.ts';

const BY_SLUG = { field: 'SLUG', direction: 'ASC' } as const;

export const figureResolvers: Pick<Resolvers, 'Query' | 'Figure' | 'Assumption' | 'Claim'> = {
  Query: {
    figure: (_query, { slug, asOf }, context) => findFigure(context, slug, asOf ?? null),
    async figures(_query, args, { read }) {
      const asOf = args.asOf ?? null;
      const page = parsePage(args, 'SLUG:ASC');
      return connect(
        page,
        read((sql) => listFigures(sql, { ...page, orderBy: BY_SLUG, asOf })),
        (figure) => seen('Figure', figure, asOf),
        () => read(countFigures),
      );
    },
  },
  Figure: {
    id: ({ id }) => toGlobalId('Figure', id),
    slug: ({ id }) => id,
    title: ({ definition }) => definition.title,
    kind: ({ definition }) => definition.kind,
    unit: ({ definition }) => definition.unit,
    windowStart: ({ definition }) => definition.window?.start ?? null,
    windowEnd: ({ definition }) => definition.window?.end ?? null,
    async evaluation(figure, args, context) {
      const asked =
        args.asOf == null || args.asOf === figure.asOf
          ? figure
          : await findFigure(context, figure.id, args.asOf);
      if (!asked) throw new Error(`The figure ${figure.id} cannot be read as of ${args.asOf}.`);
      const choice = await parseChoice(context, asked, args);
      return evaluationOf(context, asked, args.reading, choice);
    },
  },
  Assumption: {
    id: ({ id }) => toGlobalId('Assumption', id),
    key: ({ id }) => id,
  },
  Claim: {
    text: (claim) => formatClaim(claim),
  },
};
