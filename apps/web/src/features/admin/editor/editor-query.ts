import { graphql } from '@/generated/staff/index.ts';

/** A draft as its editor opens it, with everything that stands beside the text. */
export const editorPage = graphql(`
  query EditorPage($id: ID!) {
    draft(id: $id) {
      id
      slug
      state
      version
      headline
      document
      byline
      dateline
      language
      leadingFigure {
        slug
      }
      baseRevision
      changeReason
      discardedAt
      ground
      ...ReviewBar_draft
      ...RemarksBeside_draft
      ...CorrectionPanel_draft
    }
  }
`);
