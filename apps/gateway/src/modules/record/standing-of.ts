import {
  findLastingStandings,
  findStandings,
  type LastingKind,
  type ReferenceStanding,
  type StandingInChain,
} from '@headcount/db/records';
import { requestLoader } from '../../reads/request-loader.ts';
import type { StaffContext } from '../../staff-context.ts';

const LOAD = {
  SOURCE: requestLoader((sql, ids: readonly string[]) => findStandings(sql, 'SOURCE', ids)),
  PLACE: requestLoader((sql, ids: readonly string[]) => findStandings(sql, 'PLACE', ids)),
};

/** The latest version of a source or a place, and whether it is still to be used. */
export async function standingOf(
  context: Pick<StaffContext, 'read'>,
  kind: keyof typeof LOAD,
  id: string,
): Promise<ReferenceStanding> {
  const standing = await LOAD[kind](context, id);
  if (!standing) throw new Error(`The record ${id} was read and is not there.`);
  return standing;
}

const LOAD_LASTING = {
  CITATION: requestLoader((sql, ids: readonly string[]) =>
    findLastingStandings(sql, 'CITATION', ids),
  ),
  ASSUMPTION: requestLoader((sql, ids: readonly string[]) =>
    findLastingStandings(sql, 'ASSUMPTION', ids),
  ),
};

/** How a citation or an assumption stands, and what took its place. */
export async function lastingStandingOf(
  context: Pick<StaffContext, 'read'>,
  kind: LastingKind,
  id: string,
): Promise<StandingInChain> {
  const standing = await LOAD_LASTING[kind](context, id);
  if (!standing) throw new Error(`The record ${id} was read and is not there.`);
  return standing;
}
