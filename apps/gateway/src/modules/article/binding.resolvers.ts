import { judge } from '@headcount/ledger';
import type { Resolvers } from '../../generated/resolvers.ts';
import { getEvent } from '../event/find-event.ts';
import { getFigure } from '../figure/find-figure.ts';

export const bindingResolvers: Pick<Resolvers, 'Binding'> = {
  Binding: {
    target: ({ mark, asOf }, _args, context) =>
      mark.type === 'figure'
        ? getFigure(context, mark.attrs.figure, asOf)
        : getEvent(context, mark.attrs.event, asOf),
    claim: ({ mark }) => (mark.type === 'figure' ? mark.attrs : null),
    async verdict({ mark, asOf }, _args, context) {
      if (mark.type !== 'figure') return null;
      const figure = await getFigure(context, mark.attrs.figure, asOf);
      const evaluation = await context.evaluate(figure, 'CAUTIOUS');
      return judge(evaluation, mark.attrs).verdict;
    },
  },
};
