import type { ArticleDocument } from '@headcount/ledger';
import { graphql } from '@/generated/staff/index.ts';
import type { SaveKind } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../../gateway/staff-failure-words.ts';
import type { DraftText } from './draft-text.ts';

const saveDraftOperation = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on DraftSaved {
        hasApprovalLapsed
        draft {
          version
          state
          updatedAt
        }
      }
      ... on DraftConflict {
        version
        theirs {
          document
          slug
          byline
          dateline
          language
          leadingFigure
          at
          by {
            name
          }
        }
        merged
        conflicts {
          field
          path
          length
          base
          mine
          theirs
          theirDocument
        }
      }
      ... on DraftRefused {
        faults {
          path
          message
        }
      }
    }
  }
`);

/** A place where both changed the same words, and differently. */
export interface ConflictPlace {
  path: readonly number[];
  length: number;
  base: string;
  mine: string;
  theirs: string;
  theirDocument: ArticleDocument;
}

/** What somebody else saved meanwhile, and both texts put together. */
export interface Conflict {
  /** The version to save over next. */
  version: number;
  by: string;
  at: string;
  theirs: Omit<DraftText, 'changeReason'>;
  merged: ArticleDocument;
  places: readonly ConflictPlace[];
}

/** What came of a save. */
export type SaveOutcome =
  | { kind: 'SAVED'; version: number; state: string; at: string; hasApprovalLapsed: boolean }
  | { kind: 'CONFLICT'; conflict: Conflict }
  | { kind: 'REFUSED'; faults: readonly { path: string; message: string }[] }
  | { kind: 'FAILED'; reason: string; isSignedOut: boolean };

/** Sends a text to be kept over the version that it began from. */
export async function saveDraft(
  draft: string,
  version: number,
  text: DraftText,
  kind: SaveKind,
): Promise<SaveOutcome> {
  const answer = await askStaffFromBrowser(saveDraftOperation, {
    input: { draft, version, kind, ...text },
  });
  if (!answer.isGiven) {
    const { failure } = answer;
    const isSignedOut = failure.kind === 'UNAUTHENTICATED';
    return { kind: 'FAILED', reason: staffFailureWords(failure), isSignedOut };
  }
  const result = answer.data.saveDraft;
  switch (result.__typename) {
    case 'DraftSaved': {
      const { version: next, state, updatedAt } = result.draft;
      const { hasApprovalLapsed } = result;
      return { kind: 'SAVED', version: next, state, at: updatedAt, hasApprovalLapsed };
    }
    case 'DraftConflict': {
      const { by, at, ...theirs } = result.theirs;
      return {
        kind: 'CONFLICT',
        conflict: {
          version: result.version,
          by: by.name,
          at,
          theirs: {
            ...theirs,
            slug: theirs.slug ?? null,
            dateline: theirs.dateline ?? null,
            leadingFigure: theirs.leadingFigure ?? null,
          },
          merged: result.merged,
          places: result.conflicts,
        },
      };
    }
    case 'DraftRefused':
      return { kind: 'REFUSED', faults: result.faults };
  }
}
