import type { Crossing } from '@headcount/db';
import type { CrossingParent, CrossingRevisionParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { crossingChanges } from './crossing-changes.ts';

/** The versions of a report, the latest first as they were read, each with what it changed. */
export function historyOf(versions: readonly Crossing[]): CrossingRevisionParent[] {
  return versions.map((version, at) => revisionOf(version, versions[at + 1] ?? null));
}

/** A version is shown as it was known when it came: what became of it later is told by the next one. */
function revisionOf(version: Crossing, before: Crossing | null): CrossingRevisionParent {
  const crossing: CrossingParent = seen('Crossing', version, version.knownFrom);
  const changes = () => (before ? crossingChanges(before, version) : []);
  const { knownFrom, knownTo, changeReason } = version;
  return { version: version.version, knownFrom, knownTo, changeReason, crossing, changes };
}
