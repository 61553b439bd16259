import type { Flow } from '@headcount/charts';
import { readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { SumParts_evaluation, sumParts } from './sum-parts.ts';

/**
 * The inputs of a figure as flows of a map: those with a number that say both from where people came
 * and where they went. A flow is hatched where its part of the sum is.
 */
export function flowParts(evaluation: FragmentType<typeof SumParts_evaluation>): Flow[] {
  const parts = new Map(sumParts(evaluation).map((part) => [part.id, part]));
  return readFragment(SumParts_evaluation, evaluation).inputs.flatMap(({ record }) => {
    const part = parts.get(record.id);
    if (!part || record.__typename !== 'Crossing' || !record.origin || !record.destination) {
      return [];
    }
    return {
      id: record.id,
      originId: record.origin.code,
      originLabel: record.origin.name,
      destinationId: record.destination.code,
      destinationLabel: record.destination.name,
      quantity: part.quantity,
      isAssumed: part.isAssumed || part.overlapsWith !== null,
    };
  });
}
