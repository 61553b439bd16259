import type { LastingStanding } from '@headcount/db/records';
import type { FieldChange } from '../../generated/resolvers.ts';
import type { Told } from './changes-between.ts';

/** How a citation or an assumption stands, as text. */
export const LASTING_TOLD: Told<LastingStanding> = {
  deprecatedReason: ({ deprecatedReason }) => deprecatedReason,
  'replacedBy.key': ({ replacedBy }) => replacedBy,
};

/** What two of them say otherwise: that one took the place of the other is told by itself. */
export const changesOfWords = (changes: readonly FieldChange[]): FieldChange[] =>
  changes.filter(({ field }) => !Object.hasOwn(LASTING_TOLD, field));
