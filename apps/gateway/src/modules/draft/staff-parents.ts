import type {
  DraftComment,
  DraftCorrection,
  DraftDecision,
  DraftVersion,
  ListedDraft,
  Presence,
} from '@headcount/db/newsroom';
import type {
  ArticleDocument,
  MergeConflict as ConflictOfDocuments,
  MergedDocument,
} from '@headcount/ledger';
import type { Connection, ConnectionEdge } from '../../relay/connection.ts';
import type { EntryFault } from '../record/entry/faults.ts';

/** A draft in a list comes without its words: they are read when they are asked for. */
export type DraftParent = ListedDraft & { readonly document?: ArticleDocument };
export type DraftDecisionParent = DraftDecision;
export type DraftCommentParent = DraftComment & { readonly draft: DraftParent };
export type DraftedCorrectionParent = DraftCorrection;
export type DraftVersionParent = DraftVersion;
export type DraftPresenceParent = Presence;
export type DraftConnectionParent = Connection<ListedDraft>;
export type DraftEdgeParent = ConnectionEdge<ListedDraft>;
export type DraftVersionConnectionParent = Connection<DraftVersion>;
export type DraftVersionEdgeParent = ConnectionEdge<DraftVersion>;
export type DraftSavedParent = {
  readonly __typename: 'DraftSaved';
  readonly draft: DraftParent;
  readonly hasApprovalLapsed: boolean;
};
export type DraftConflictParent = {
  readonly __typename: 'DraftConflict';
  readonly version: number;
  readonly base: DraftVersion | null;
  readonly theirs: DraftVersion;
  readonly merge: MergedDocument;
};
export type MergeConflictParent = ConflictOfDocuments;
export type DraftRefusedParent = {
  readonly __typename: 'DraftRefused';
  readonly faults: readonly EntryFault[];
};
export type CommentSavedParent = {
  readonly __typename: 'CommentSaved';
  readonly draft: DraftParent;
};
export type CorrectionSavedParent = {
  readonly __typename: 'CorrectionSaved';
  readonly draft: DraftParent;
};
