import type { Metadata } from 'next';
import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { CitationText } from '@/features/citation/citation-text.tsx';
import { ReportList } from '@/features/crossing/report-list.tsx';
import { EventParticulars } from '@/features/event/event-particulars.tsx';
import { explorerHref } from '@/features/explore/explorer-href.ts';
import { WHOLE_LEDGER } from '@/features/explore/explorer-state.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { PageHeading } from '@/features/site/page-heading.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { SitePage } from '@/features/site/site-page.tsx';

const eventPage = graphql(`
  query EventPage($slug: String!, $asOf: DateTime) {
    event(slug: $slug, asOf: $asOf) {
      slug
      title
      description
      ...EventParticulars_event
      crossings(first: 50, asOf: $asOf) {
        totalCount
        ...ReportList_connection
      }
      citation {
        ...CitationText_citation
      }
    }
  }
`);

const askEvent = cache((slug: string, asOf: string | null) =>
  askGateway(eventPage, { slug, asOf }),
);

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askEvent(slug, asOf);
  const event = answer.isGiven ? answer.data.event : null;
  if (!event) return metadataWithoutRecord(answer);
  return {
    title: event.title,
    ...(event.description && { description: event.description }),
    alternates: { canonical: `/events/${event.slug}` },
  };
}

export default async function EventPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askEvent(slug, asOf);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { event } = answer.data;
  if (!event) return <MissingRecord what="event" section="events" />;

  return (
    <SitePage section="events">
      <div className="flex flex-col gap-6 py-6">
        <PageHeading
          label="Event"
          title={event.title}
          standfirst={event.description}
          asOf={asOf}
          todayHref={`/events/${event.slug}`}
        />
        <div className="max-w-[48rem]">
          <EventParticulars event={event} asOf={asOf} />
        </div>
        {event.crossings.totalCount > 0 && (
          <PageSection heading="What was reported with it">
            <ReportList
              connection={event.crossings}
              asOf={asOf}
              caption={`Reports of: ${event.title}`}
              moreHref={explorerHref({ ...WHOLE_LEDGER, event: event.slug, asOf })}
            />
          </PageSection>
        )}
        {event.citation && <CitationText citation={event.citation} />}
        <p className="font-sans text-note">
          <a href={withAsOf('/events', asOf)}>All events</a>
        </p>
      </div>
    </SitePage>
  );
}
