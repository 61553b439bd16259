import type { SumPart } from '@headcount/charts';
import { graphql, readFragment } from '@/generated/index.ts';
import type { SumParts_EvaluationFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { toInterval, toQuantity } from '@/features/quantity/quantity.ts';

/** The parts of a figure, for every drawing of them: their numbers, and from where to where. */
export const SumParts_evaluation = graphql(`
  fragment SumParts_evaluation on Evaluation {
    assumptions {
      isRelied
    }
    caveats {
      code
      records {
        id
      }
    }
    inputs {
      label
      counted
      lower
      lowerEnd
      upper
      upperEnd
      record {
        __typename
        id
        ... on Crossing {
          quantity {
            ...Quantity_quantity
          }
          origin {
            code
            name
          }
          destination {
            code
            name
          }
          periodStart
          periodNote
        }
        ... on Event {
          ownQuantity: quantity {
            ...Quantity_quantity
          }
          place {
            code
          }
        }
      }
    }
  }
`);

type Input = SumParts_EvaluationFragment['inputs'][number];

/** The inputs of a figure as parts of a sum bar. A record without a number cannot be drawn. */
export function sumParts(evaluation: FragmentType<typeof SumParts_evaluation>): SumPart[] {
  const { assumptions, caveats, inputs } = readFragment(SumParts_evaluation, evaluation);
  const hasAssumption = assumptions.some(({ isRelied }) => isRelied);
  const overlaps = caveats.filter(({ code }) => code === 'OVERLAP');
  return inputs.flatMap((input) => {
    const { record } = input;
    const said = record.__typename === 'Crossing' ? record.quantity : record.ownQuantity;
    if (!said) return [];
    const rival = overlaps
      .find(({ records }) => records.some(({ id }) => id === record.id))
      ?.records.find(({ id }) => id !== record.id);
    return {
      id: record.id,
      placeId: placeOf(input),
      label: input.label,
      quantity: toQuantity(said),
      interval: toInterval(input),
      counted: input.counted,
      // The schema does not say which part an assumption is about: it is the one without days.
      isAssumed: hasAssumption && isUndated(input),
      overlapsWith: input.counted === 'FULL' ? null : (rival?.id ?? null),
      note: isUndated(input) ? undatedNote(input) : null,
    };
  });
}

/** Exits are told apart by the place they leave, everything else by the place it reaches. */
function placeOf({ record }: Input): string | null {
  if (record.__typename === 'Event') return record.place?.code ?? null;
  return record.destination?.code ?? record.origin?.code ?? null;
}

const isUndated = ({ record }: Input): boolean =>
  record.__typename === 'Crossing' && !record.periodStart;

/** The dating in the source's words, cut where it begins to explain itself. */
function undatedNote({ record }: Input): string | null {
  if (record.__typename !== 'Crossing' || !record.periodNote) return null;
  return record.periodNote.split(/[,;]/, 1)[0] ?? null;
}
