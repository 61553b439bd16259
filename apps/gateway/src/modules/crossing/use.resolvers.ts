import type { Resolvers } from '../../generated/resolvers.ts';
import { articlesUsing, figuresUsing } from './use-of-crossing.ts';

export const useResolvers: Pick<Resolvers, 'CrossingUse'> = {
  CrossingUse: {
    figures: (crossing, _args, context) => figuresUsing(context, crossing),
    articles: (crossing, _args, context) => articlesUsing(context, crossing),
  },
};
