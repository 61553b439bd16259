import type { Resolvers } from '../../generated/resolvers.ts';
import { assessClaims } from './article-claims.ts';
import { ARTICLE_FIELDS } from './article-fields.ts';
import { countIndependentSources } from './independent-sources.ts';

export const checkResolvers: Pick<Resolvers, 'ArticleCheck' | 'Coverage' | 'Diagnostic'> = {
  ArticleCheck: {
    verdicts: (article, _args, context) => assessClaims(context, article),
    diagnostics: async (article, _args, { check }) => [...(await check(article)).diagnostics],
    coverage: async (article, _args, { check }) => (await check(article)).coverage,
    independentSources: (article, _args, context) => countIndependentSources(context, article),
  },
  Coverage: {
    numbers: ({ numbers, exempt }) => numbers - exempt,
  },
  Diagnostic: {
    field: ({ field }) => ARTICLE_FIELDS[field],
    start: ({ span }) => span.start,
    end: ({ span }) => span.end,
  },
};
