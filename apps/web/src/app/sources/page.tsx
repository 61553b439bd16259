import type { Metadata } from 'next';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { ListPage } from '@/features/site/list-page.tsx';
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
    <ListPage
      section="sources"
      title="Sources"
      standfirst="Who says it. A report is one source’s word; an outlet that only carried it is named beside it and is not a second voice."
      connection={sources}
      asOf={asOf}
    >
      <SourceList connection={sources} asOf={asOf} />
    </ListPage>
  );
}
