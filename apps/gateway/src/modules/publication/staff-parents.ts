import type { DraftOverride } from '@headcount/db/newsroom';
import type { Judged } from '../../publishing/judge-draft.ts';
import type { Obstacle } from '../../publishing/obstacle.ts';
import type { PublishedText } from '../../publishing/publish-text.ts';

export type PublicationObstacleParent = Obstacle;
export type PublicationReadinessParent = Judged;
export type DiagnosticOverrideParent = DraftOverride & { readonly isNeeded: boolean };
export type PublishDraftSuccessParent = {
  readonly __typename: 'PublishDraftSuccess';
} & PublishedText;
export type PublicationRefusedParent = {
  readonly __typename: 'PublicationRefused';
  readonly obstacles: readonly Obstacle[];
};
export type DraftChangedParent = {
  readonly __typename: 'DraftChanged';
  readonly draftId: string;
  readonly version: number;
};
export type FieldRefusedParent = {
  readonly __typename: 'FieldRefused';
  readonly field: string;
  readonly message: string;
};
export type OverrideChangedParent = {
  readonly __typename: 'OverrideChanged';
  readonly draftId: string;
};
export type ArticleTakenBackParent = {
  readonly __typename: 'ArticleTakenBack';
  readonly slug: string;
  readonly kind: 'WITHDRAWN' | 'RECALLED';
  readonly revision: number;
};
