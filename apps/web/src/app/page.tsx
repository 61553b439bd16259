import { EmptyState, Pagination } from '@headcount/ui';
import type { Metadata } from 'next';
import { graphql } from '@/generated/index.ts';
import { AsOfControl } from '@/features/as-of/as-of-control.tsx';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { ArticleTeaser } from '@/features/article/article-teaser.tsx';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { SitePage } from '@/features/site/site-page.tsx';

const frontPage = graphql(`
  query FrontPage($after: String, $asOf: DateTime) {
    articles(first: 20, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          slug
          ...ArticleTeaser_article
        }
      }
    }
  }
`);

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default async function FrontPage({ searchParams }: { searchParams: SearchParams }) {
  const { asOf, after } = await readPageRequest(searchParams);
  const answer = await askGateway(frontPage, { after, asOf });
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { edges, totalCount, pageInfo } = answer.data.articles;

  return (
    <SitePage section="articles">
      <div className="flex flex-col gap-6 py-8">
        <h1 className="sr-only">Articles</h1>
        {asOf && <AsOfControl asOf={asOf} todayHref="/" />}
        {edges.length === 0 && <EmptyState title="No article had been published by then" />}
        {edges.map(({ node }, index) => (
          <div
            key={node.slug}
            className="border-t border-hairline pt-6 first-of-type:border-t-0 first-of-type:pt-0"
          >
            <ArticleTeaser article={node} variant={index === 0 ? 'lead' : 'second'} asOf={asOf} />
          </div>
        ))}
        {pageInfo.hasNextPage && (
          <Pagination
            summary={`${edges.length} of ${totalCount} articles`}
            nextHref={withAsOf(`/?after=${pageInfo.endCursor}`, asOf)}
          />
        )}
      </div>
    </SitePage>
  );
}
