import type { LastingStanding } from '@headcount/db/records';
import type { Told } from './changes-between.ts';

/** How a citation or an assumption stands, as text. */
export const LASTING_TOLD: Told<LastingStanding> = {
  deprecatedReason: ({ deprecatedReason }) => deprecatedReason,
  'replacedBy.key': ({ replacedBy }) => replacedBy,
};
