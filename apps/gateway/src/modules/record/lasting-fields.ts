import type { LastingKind } from '@headcount/db/records';
import type { StaffContext } from '../../staff-context.ts';
import { lastingStandingOf } from './standing-of.ts';

/** A citation or an assumption, by its key. */
interface Keyed {
  readonly id: string;
}

/** What staff see of a citation or an assumption besides its words: whether it is in use, and its chain. */
export function lastingFields<Parent>(
  kind: LastingKind,
  find: (context: StaffContext, id: string | null) => Promise<Parent | null>,
) {
  const standingOf = (context: StaffContext, { id }: Keyed) => lastingStandingOf(context, kind, id);
  return {
    version: async (record: Keyed, _args: unknown, context: StaffContext) =>
      (await standingOf(context, record)).version,
    deprecatedReason: async (record: Keyed, _args: unknown, context: StaffContext) =>
      (await standingOf(context, record)).deprecatedReason,
    replacedBy: async (record: Keyed, _args: unknown, context: StaffContext) =>
      find(context, (await standingOf(context, record)).replacedBy),
    replaces: async (record: Keyed, _args: unknown, context: StaffContext) =>
      find(context, (await standingOf(context, record)).replaces),
  };
}
