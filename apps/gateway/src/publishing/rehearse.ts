import type { Database, Sql } from '@headcount/db';
import { findDraftsByIds, findReleasesByIds, readClock } from '@headcount/db/newsroom';
import type { Instant } from '@headcount/ledger';
import { assembleRelease } from './assemble-release.ts';
import { isOpen } from './form-obstacles.ts';
import { type Judged, judgeDraft } from './judge-draft.ts';
import { type Obstacle, Obstructed } from './obstacle.ts';
import { recordHeld } from './record-held.ts';
import { undone } from './undone.ts';

/** What is rehearsed, for when. */
export interface Rehearsal {
  readonly id: string;
  /** The hour of the publication; now where it is left out. */
  readonly hour?: Instant;
  readonly signal: AbortSignal;
}

/**
 * What would become of a draft if it were published: one of a release is judged with what the
 * release holds. Nothing is kept. Null where there is no such draft.
 */
export async function rehearseDraft(
  database: Database,
  rehearsal: Rehearsal,
): Promise<Judged | null> {
  try {
    return await undone(database, (sql) => judgeAlone(sql, rehearsal, true));
  } catch (error) {
    if (!(error instanceof Obstructed)) throw error;
    // What the release holds cannot be recorded: the draft is judged without it, and that is told.
    const judged = await undone(database, (sql) => judgeAlone(sql, rehearsal, false));
    return judged && { ...judged, obstacles: [...judged.obstacles, ...error.obstacles] };
  }
}

async function judgeAlone(
  sql: Sql,
  { id, hour, signal }: Rehearsal,
  withHeld: boolean,
): Promise<Judged | null> {
  const [draft] = await findDraftsByIds(sql, [id]);
  if (!draft) return null;
  const [release = null] = draft.releaseId ? await findReleasesByIds(sql, [draft.releaseId]) : [];
  const isWithRelease = release !== null && isOpen(release);
  if (isWithRelease && withHeld) await recordHeld(sql, release.id, 'rehearsal');
  const at = hour ?? (await readClock(sql));
  return await judgeDraft(sql, draft, { at, isWithRelease, signal });
}

/** What stands in the way of a release, if it went out. Null where there is none. */
export async function rehearseRelease(
  database: Database,
  { id, hour, signal }: Rehearsal,
): Promise<readonly Obstacle[] | null> {
  try {
    return await undone(database, async (sql) => {
      const [release] = await findReleasesByIds(sql, [id]);
      if (!release) return null;
      const assembled = await assembleRelease(sql, release, {
        hour,
        signal,
        recordedBy: 'rehearsal',
      });
      return assembled.obstacles;
    });
  } catch (error) {
    if (error instanceof Obstructed) return error.obstacles;
    throw error;
  }
}
