import type { Metadata } from 'next';
import { graphql } from '@/generated/index.ts';
import { FigureList } from '@/features/figure/figure-list.tsx';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { ListPage } from '@/features/site/list-page.tsx';

const figuresPage = graphql(`
  query FiguresPage($after: String, $asOf: DateTime) {
    figures(first: 50, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
      }
      ...FigureList_connection
    }
  }
`);

export const metadata: Metadata = {
  title: 'Figures',
  description: 'Every number that an article prints, worked out from the reports behind it.',
  alternates: { canonical: '/figures' },
};

export default async function FiguresPage({ searchParams }: { searchParams: SearchParams }) {
  const { asOf, after } = await readPageRequest(searchParams);
  const answer = await askGateway(figuresPage, { after, asOf });
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { figures } = answer.data;

  return (
    <ListPage
      section="figures"
      title="Figures"
      standfirst="Every number that an article prints: one report’s own, or worked out from several, with the words that its reports allow."
      connection={figures}
      asOf={asOf}
    >
      <FigureList connection={figures} asOf={asOf} />
    </ListPage>
  );
}
