import { graphql } from '@/generated/staff/index.ts';

/** A draft as the article that readers would see, asked for with the site's own fragments. */
export const previewPage = graphql(`
  query PreviewPage($id: ID!) {
    draft(id: $id) {
      slug
      baseRevision
      ...PreviewGround_draft
      preview {
        language
        ...ArticleHead_article
        ...ArticleRecords_article
        ...ArticleClaims_article
      }
    }
  }
`);
