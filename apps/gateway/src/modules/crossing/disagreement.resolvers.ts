import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { intervalEnd } from '../quantity/quantity.resolvers.ts';

export const disagreementResolvers: Pick<Resolvers, 'Disagreement' | 'Voice'> = {
  Disagreement: {
    lower: ({ spread }) => spread.lower?.value ?? null,
    lowerEnd: ({ spread }) => intervalEnd(spread.lower),
    upper: ({ spread }) => spread.upper?.value ?? null,
    upperEnd: ({ spread }) => intervalEnd(spread.upper),
  },
  Voice: {
    source: ({ first: { citation, asOf } }) => seen('Source', citation.source, asOf),
  },
};
