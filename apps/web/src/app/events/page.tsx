import type { Metadata } from 'next';
import { graphql } from '@/generated/index.ts';
import { EventList } from '@/features/event/event-list.tsx';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { ListPage } from '@/features/site/list-page.tsx';

const eventsPage = graphql(`
  query EventsPage($after: String, $asOf: DateTime) {
    events(first: 100, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
      }
      ...EventList_connection
    }
  }
`);

export const metadata: Metadata = {
  title: 'Events',
  description: 'What happened, when and where, with the numbers that belong to each event.',
  alternates: { canonical: '/events' },
};

export default async function EventsPage({ searchParams }: { searchParams: SearchParams }) {
  const { asOf, after } = await readPageRequest(searchParams);
  const answer = await askGateway(eventsPage, { after, asOf });
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { events } = answer.data;

  return (
    <ListPage
      section="events"
      title="Events"
      standfirst="What happened, when and where, as the sources dated it."
      connection={events}
      asOf={asOf}
    >
      <EventList connection={events} asOf={asOf} />
    </ListPage>
  );
}
