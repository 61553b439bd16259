import type { Day, Instant } from '@headcount/ledger';
import type { PlaceKind, SourceKind } from '../generated/kysely/schema.ts';

/** What a source says of itself, at one version. */
export interface SourceSnapshot {
  readonly name: string;
  readonly kind: SourceKind;
  readonly countryId: string | null;
  readonly note: string | null;
  readonly deprecatedReason: string | null;
}

/** What a place says of itself, at one version. */
export interface PlaceSnapshot {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly partOf: readonly {
    readonly whole: string;
    readonly from: Day | null;
    readonly to: Day | null;
  }[];
  readonly between: readonly string[];
  readonly deprecatedReason: string | null;
}

/** A source or a place as it stood after a change. */
export interface ReferenceRevision<Snapshot> {
  readonly version: number;
  readonly snapshot: Snapshot;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly changeReason: string | null;
}

/** Who changes a source or a place, and why. */
export interface ReferenceChange {
  /** From {@link nextVersion}. */
  readonly version: number;
  readonly recordedBy: string;
  readonly changeReason: string | null;
}
