import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { intervalEnd } from '../quantity/quantity.resolvers.ts';
import { alternativesTo } from './alternatives.ts';
import { doubtsOf } from './doubt.ts';
import { sourcesOf } from './sources-of-evaluation.ts';

export const evaluationResolvers: Pick<
  Resolvers,
  'Evaluation' | 'FigureContribution' | 'AppliedAssumption'
> = {
  Evaluation: {
    lower: ({ lower }) => lower?.value ?? null,
    lowerEnd: ({ lower }) => intervalEnd(lower),
    upper: ({ upper }) => upper?.value ?? null,
    upperEnd: ({ upper }) => intervalEnd(upper),
    text: ({ phrase, text }) => (phrase === null ? null : text),
    strongest: ({ phrase }) => phrase,
    inputs: ({ inputs, records, definition, excluding, asOf }) =>
      inputs.map((input) => ({ ...input, records, definition, excluding, asOf })),
    sources: (evaluation) => sourcesOf(evaluation),
    async setAside({ excluding, asOf }, _args, { loaders }) {
      const sources = await Promise.all(excluding.map((slug) => loaders.source(slug, null)));
      return sources.filter((one) => one !== null).map((source) => seen('Source', source, asOf));
    },
    assumptions: ({ assumptions, asOf }) => assumptions.map((use) => ({ ...use, asOf })),
    caveats: ({ caveats, records }) => doubtsOf(caveats, records),
    refusals: ({ refusals, records }) => doubtsOf(refusals, records),
  },
  FigureContribution: {
    record({ record, records }) {
      const whole = records.find(({ id }) => id === record.id);
      if (!whole) throw new Error(`The record ${record.id} of a figure was not read with it.`);
      return whole;
    },
    lower: ({ interval }) => interval.lower?.value ?? null,
    lowerEnd: ({ interval }) => intervalEnd(interval.lower),
    upper: ({ interval }) => interval.upper?.value ?? null,
    upperEnd: ({ interval }) => intervalEnd(interval.upper),
    alternatives: (contribution) => alternativesTo(contribution),
  },
  AppliedAssumption: {
    assumption: ({ assumption, asOf }) => seen('Assumption', assumption, asOf),
    isRelied: ({ relied }) => relied,
    standing: ({ holds }) => holds,
  },
};
