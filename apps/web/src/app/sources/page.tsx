import { Pagination } from '@headcount/ui';
import type { Metadata } from 'next';
import { graphql } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { PageHeading } from '@/features/site/page-heading.tsx';
import { SitePage } from '@/features/site/site-page.tsx';
import { SourceList } from '@/features/source/source-list.tsx';

const sourcesPage = graphql(`
  query SourcesPage($after: String, $asOf: DateTime) {
    sources(first: 100, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
      }
      ...SourceList_connection
    }
  }
`);

export const metadata: Metadata = {
  title: 'Sources',
  description: 'Who said it: every ministry, agency, outlet and researcher behind the figures.',
  alternates: { canonical: '/sources' },
};

export default async function SourcesPage({ searchParams }: { searchParams: SearchParams }) {
  const { asOf, after } = await readPageRequest(searchParams);
  const answer = await askGateway(sourcesPage, { after, asOf });
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { sources } = answer.data;

  return (
    <SitePage section="sources">
      <div className="flex flex-col gap-5 py-6">
        <PageHeading
          title="Sources"
          standfirst="Who says it. A report is one source’s word; an outlet that only carried it is named beside it and is not a second voice."
          asOf={asOf}
          todayHref="/sources"
        />
        <SourceList connection={sources} asOf={asOf} />
        <Pagination
          summary={`${sources.edges.length} of ${sources.totalCount} sources`}
          nextHref={
            sources.pageInfo.hasNextPage
              ? withAsOf(`/sources?after=${sources.pageInfo.endCursor}`, asOf)
              : undefined
          }
        />
      </div>
    </SitePage>
  );
}
