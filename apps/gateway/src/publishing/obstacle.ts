import type { Diagnostic } from '@headcount/ledger/prose';
import type { PublicationObstacleCode } from '../generated/staff-resolvers.ts';

/** One thing that stands between a draft and its readers. */
export interface Obstacle {
  readonly code: PublicationObstacleCode;
  /** Null where it is about a whole release. */
  readonly draftId: string | null;
  /** What is to be done, as a sentence. */
  readonly message: string;
  /** What the check found, where it is an error of the check. */
  readonly diagnostic: Diagnostic | null;
}

/** Thrown within a publication's transaction, so that nothing of it stays; told to the editor outside. */
export class Obstructed extends Error {
  override readonly name = 'Obstructed';
  readonly obstacles: readonly Obstacle[];

  constructor(obstacles: readonly Obstacle[]) {
    super(obstacles.map(({ message }) => message).join(' '));
    this.obstacles = obstacles;
  }
}

/** An obstacle that is no error of the check. */
export function obstacle(
  code: PublicationObstacleCode,
  draftId: string | null,
  message: string,
): Obstacle {
  return { code, draftId, message, diagnostic: null };
}
