import { Pagination } from '@headcount/ui';
import type { Metadata } from 'next';
import { graphql } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { EventList } from '@/features/event/event-list.tsx';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { PageHeading } from '@/features/site/page-heading.tsx';
import { SitePage } from '@/features/site/site-page.tsx';

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
    <SitePage section="events">
      <div className="flex flex-col gap-5 py-6">
        <PageHeading
          title="Events"
          standfirst="What happened, when and where, as the sources dated it."
          asOf={asOf}
          todayHref="/events"
        />
        <EventList connection={events} asOf={asOf} />
        <Pagination
          summary={`${events.edges.length} of ${events.totalCount} events`}
          nextHref={
            events.pageInfo.hasNextPage
              ? withAsOf(`/events?after=${events.pageInfo.endCursor}`, asOf)
              : undefined
          }
        />
      </div>
    </SitePage>
  );
}
