import { findStandings, type ReferenceStanding } from '@headcount/db/records';
import DataLoader from 'dataloader';
import type { Read } from '../../reads/read.ts';
import type { StaffContext } from '../../staff-context.ts';

type Kind = 'SOURCE' | 'PLACE';

/** The latest version of a source or a place, and whether it is still to be used; gathered for a request. */
export async function standingOf(
  { read }: Pick<StaffContext, 'read'>,
  kind: Kind,
  id: string,
): Promise<ReferenceStanding> {
  const standing = await loadersOf(read)[kind].load(id);
  if (!standing) throw new Error(`The record ${id} was read and is not there.`);
  return standing;
}

type Loaders = Readonly<Record<Kind, DataLoader<string, ReferenceStanding | null>>>;

/** One of each for each request: a request reads through its own `read`. */
const known = new WeakMap<Read, Loaders>();

function loadersOf(read: Read): Loaders {
  const found = known.get(read);
  if (found) return found;
  const loaderOf = (kind: Kind) =>
    new DataLoader((ids: readonly string[]) => read((sql) => findStandings(sql, kind, ids)));
  const loaders = { SOURCE: loaderOf('SOURCE'), PLACE: loaderOf('PLACE') };
  known.set(read, loaders);
  return loaders;
}
