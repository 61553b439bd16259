import type { Sql } from '@headcount/db';
import {
  lockArticle,
  lockDraft,
  listDraftIdsOfRelease,
  readClock,
  type Release,
} from '@headcount/db/newsroom';
import type { Instant } from '@headcount/ledger';
import { type Judged, judgeDraft } from './judge-draft.ts';
import { type Obstacle, obstacle } from './obstacle.ts';
import { type Recorded, recordHeld } from './record-held.ts';

/** A release put together: its records recorded, its articles judged with them. */
export interface Assembled {
  readonly at: Instant;
  readonly records: readonly Recorded[];
  readonly judged: readonly Judged[];
  readonly obstacles: readonly Obstacle[];
}

/** When a release goes out, and in whose name. */
interface Occasion {
  /** The hour of the publication; now where it is left out. */
  readonly hour?: Instant | undefined;
  readonly recordedBy: string;
  readonly signal: AbortSignal;
}

/**
 * Records what a release holds and judges its articles with that. Within a transaction, which is
 * undone when something stands in the way.
 *
 * @throws {Obstructed} when a held record cannot be recorded
 */
export async function assembleRelease(
  sql: Sql,
  release: Release,
  { hour, recordedBy, signal }: Occasion,
): Promise<Assembled> {
  const ids = await listDraftIdsOfRelease(sql, release.id);
  const records = await recordHeld(sql, release.id, recordedBy);
  const judged: Judged[] = [];
  const at = hour ?? (await readClock(sql));
  for (const id of ids) {
    const draft = await lockDraft(sql, id);
    if (!draft) continue;
    if (draft.slug !== null) await lockArticle(sql, draft.slug);
    judged.push(await judgeDraft(sql, draft, { at, isWithRelease: true, signal }));
  }
  const isEmpty = judged.length + records.length === 0;
  return {
    at,
    records,
    judged,
    obstacles: [
      ...releaseObstacles(release, at, isEmpty),
      ...judged.flatMap(({ obstacles }) => obstacles),
    ],
  };
}

function releaseObstacles(release: Release, at: Instant, isEmpty: boolean): Obstacle[] {
  const { state, embargoUntil, scheduledFor } = release;
  const isLater = (instant: Instant | null) =>
    instant !== null && Date.parse(instant) > Date.parse(at);
  if (state === 'PUBLISHED') return [obstacle('RELEASE_CLOSED', null, 'The release went out.')];
  if (state === 'CANCELLED') {
    return [obstacle('RELEASE_CLOSED', null, 'The release was called off.')];
  }
  return [
    ...(isEmpty ? [obstacle('RELEASE_EMPTY', null, 'The release holds nothing.')] : []),
    ...(isLater(embargoUntil)
      ? [obstacle('EMBARGOED', null, `The release is under embargo until ${embargoUntil}.`)]
      : []),
    ...(isLater(scheduledFor)
      ? [obstacle('SCHEDULED', null, `It goes out at ${scheduledFor}: cancel that hour first.`)]
      : []),
  ];
}
