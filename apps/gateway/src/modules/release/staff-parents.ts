import type { HeldRecord, ListedDraft, Release } from '@headcount/db/newsroom';
import type { Obstacle } from '../../publishing/obstacle.ts';
import type { PublishedRelease } from '../../publishing/publish-release.ts';
import type { Connection, ConnectionEdge } from '../../relay/connection.ts';

export type ReleaseParent = Release;
export type ReleasedArticleParent = ListedDraft;
export type HeldRecordParent = HeldRecord;
export type ReleaseReadinessParent = { readonly obstacles: readonly Obstacle[] };
export type ReleaseConnectionParent = Connection<Release>;
export type ReleaseEdgeParent = ConnectionEdge<Release>;
export type ReleaseChangedParent = {
  readonly __typename: 'ReleaseChanged';
  readonly release: Release;
};
export type ReleasePublishedParent = {
  readonly __typename: 'ReleasePublished';
} & PublishedRelease;
