import type { Sql } from '@headcount/db';
import {
  changeRelease as writeRelease,
  recordAudit,
  type ReleaseChange,
} from '@headcount/db/newsroom';
import { type Obstacle, Obstructed } from '../../publishing/obstacle.ts';
import type { StaffContext } from '../../staff-context.ts';
import { publicationRefused } from '../publication/publication-refused.ts';
import type { PublicationRefusedParent } from '../publication/staff-parents.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { releaseMovedOn } from './release-moved-on.ts';
import type { ReleaseChangedParent } from './staff-parents.ts';

/** A change to a release, with the verb of the audit. */
export interface ReleaseAct {
  readonly change: ReleaseChange;
  readonly action: 'RELEASE_CHANGED' | 'SCHEDULED' | 'UNSCHEDULED' | 'RELEASE_CANCELLED';
  readonly details: Readonly<Record<string, unknown>>;
  /** What changes with it; what it finds in the way undoes all of it. */
  readonly alongside?: (sql: Sql) => Promise<readonly Obstacle[]>;
}

/** Changes a release that is still as its editor read it, with the audit, or not at all. */
export async function changeRelease(
  context: StaffContext,
  { change, action, details, alongside }: ReleaseAct,
): Promise<ReleaseChangedParent | PublicationRefusedParent> {
  const { viewer } = context;
  try {
    return await inTransaction(context, async (sql) => {
      const release = await writeRelease(sql, change);
      if (!release) return releaseMovedOn();
      const obstacles = (await alongside?.(sql)) ?? [];
      if (obstacles.length > 0) throw new Obstructed(obstacles);
      await recordAudit(sql, {
        actorId: viewer.id,
        actorName: viewer.name,
        action,
        subjectKind: 'RELEASE',
        subjectId: release.id,
        details,
      });
      return { __typename: 'ReleaseChanged', release };
    });
  } catch (error) {
    if (error instanceof Obstructed) return publicationRefused(error.obstacles);
    throw error;
  }
}
