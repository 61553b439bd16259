import type { Assumption, Day, Instant } from '@headcount/ledger';
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

/** How what never changes stands: whether it is to be used, and what took its place. */
export interface LastingStanding {
  readonly deprecatedReason: string | null;
  /** The key of the one that took its place; null while none has. */
  readonly replacedBy: string | null;
}

/** What a citation says, its sources by their names, and how it stood at one version. */
export interface CitationSnapshot extends LastingStanding {
  readonly source: string;
  readonly via: string | null;
  readonly credited: string | null;
  readonly statedBy: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedOn: Day | null;
  readonly retrievedAt: Instant | null;
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** What an assumption says, and how it stood at one version. */
export interface AssumptionSnapshot extends LastingStanding, Omit<Assumption, 'id'> {}

/** A source, a place, a citation or an assumption as it stood after a change. */
export interface ReferenceRevision<Snapshot> {
  readonly version: number;
  readonly snapshot: Snapshot;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly changeReason: string | null;
}

/** Who changes one of them, and why. */
export interface ReferenceChange {
  /** From {@link nextVersion}. */
  readonly version: number;
  readonly recordedBy: string;
  readonly changeReason: string | null;
}
