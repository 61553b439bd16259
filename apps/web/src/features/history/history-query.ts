import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';

const articleHistory = graphql(`
  query ArticleHistory($slug: String!, $from: Int!, $to: Int!, $isCompared: Boolean!) {
    article(slug: $slug) {
      slug
      headline
      language
      publishedAt
      revisions {
        revision
        ...RevisionList_revision
      }
      notices {
        kind
        ...NoticeList_notice
      }
      errorReports {
        ...AnsweredReports_report
      }
      difference(from: $from, to: $to) @include(if: $isCompared) {
        ...Difference_difference
      }
    }
  }
`);

/** The history of an article and, where two revisions are named, what changed between them. */
export const askHistory = cache((slug: string, from: number | null, to: number | null) =>
  askGateway(articleHistory, {
    slug,
    from: from ?? 1,
    to: to ?? 1,
    isCompared: from !== null && to !== null,
  }),
);
