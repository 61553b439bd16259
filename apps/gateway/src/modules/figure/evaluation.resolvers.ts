import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { intervalEnd } from '../quantity/quantity.resolvers.ts';
import { doubtsOf } from './doubt.ts';

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
    inputs: ({ inputs, records }) => inputs.map((input) => ({ ...input, records })),
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
  },
  AppliedAssumption: {
    assumption: ({ assumption, asOf }) => seen('Assumption', assumption, asOf),
    isRelied: ({ relied }) => relied,
    standing: ({ holds }) => holds,
  },
};
