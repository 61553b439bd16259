import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';

const articleNotice = graphql(`
  query ArticleNotice($slug: String!) {
    articleNotice(slug: $slug) {
      kind
      headline
      language
      ...NoticeWords_notice
      revisions {
        revision
        ...RevisionList_revision
      }
    }
  }
`);

/** What stands at the address of an article that was taken back. */
export const askNotice = cache((slug: string) => askGateway(articleNotice, { slug }));
