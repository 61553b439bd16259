import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';

const articlePage = graphql(`
  query ArticlePage($slug: String!, $asOf: DateTime) {
    article(slug: $slug, asOf: $asOf) {
      slug
      headline
      card
      byline
      language
      publishedAt
      revisedAt
      ...ArticleHead_article
      ...ArticleRecords_article
      ...ArticleClaims_article
    }
  }
`);

/** All that the article page needs, asked once for the page and its metadata. */
export const askArticle = cache((slug: string, asOf: string | null) =>
  askGateway(articlePage, { slug, asOf }),
);
