import { EmptyState } from '@headcount/ui';
import type { Metadata } from 'next';
import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { ReportList } from '@/features/crossing/report-list.tsx';
import { explorerHref } from '@/features/explore/explorer-href.ts';
import { WHOLE_LEDGER } from '@/features/explore/explorer-state.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { QuoteList } from '@/features/quote/quote-list.tsx';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { PageHeading } from '@/features/site/page-heading.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { SitePage } from '@/features/site/site-page.tsx';
import { SOURCE_KIND_WORDS } from '@/features/words/ledger-words.ts';

const sourcePage = graphql(`
  query SourcePage($slug: String!, $asOf: DateTime) {
    source(slug: $slug, asOf: $asOf) {
      slug
      name
      kind
      note
      place {
        name
      }
      crossings(first: 50, asOf: $asOf) {
        totalCount
        ...ReportList_connection
      }
      quotes(first: 50, asOf: $asOf) {
        totalCount
        ...QuoteList_connection
      }
    }
    carried: crossings(first: 50, filter: { via: $slug }, asOf: $asOf) {
      totalCount
      ...ReportList_connection
    }
  }
`);

/** One question for the page and its metadata. */
const askSource = cache((slug: string, asOf: string | null) =>
  askGateway(sourcePage, { slug, asOf }),
);

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askSource(slug, asOf);
  const source = answer.isGiven ? answer.data.source : null;
  if (!source) return metadataWithoutRecord(answer);
  return {
    title: source.name,
    description: `What ${source.name} reported and said, as far as the ledger knows.`,
    alternates: { canonical: `/sources/${source.slug}` },
  };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askSource(slug, asOf);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { source, carried } = answer.data;
  if (!source) return <MissingRecord what="source" section="sources" />;
  const isSilent =
    source.crossings.totalCount + source.quotes.totalCount + carried.totalCount === 0;

  return (
    <SitePage section="sources">
      <div className="flex flex-col gap-6 py-6">
        <PageHeading
          label={[SOURCE_KIND_WORDS[source.kind], source.place?.name].filter(Boolean).join(', ')}
          title={source.name}
          standfirst={source.note}
          asOf={asOf}
          todayHref={`/sources/${source.slug}`}
        />
        {isSilent && (
          <EmptyState title="Nothing is recorded of this source yet">
            <p>
              It was asked, or is named in an article, and has made no report that the ledger holds.
            </p>
          </EmptyState>
        )}
        {source.crossings.totalCount > 0 && (
          <PageSection heading="What it reported">
            <ReportList
              connection={source.crossings}
              asOf={asOf}
              caption={`Reports by ${source.name}`}
              moreHref={explorerHref({ ...WHOLE_LEDGER, source: source.slug, asOf })}
            />
          </PageSection>
        )}
        {carried.totalCount > 0 && (
          <PageSection heading="What it carried for others">
            <ReportList
              connection={carried}
              asOf={asOf}
              caption={`Reports by others, read in ${source.name}`}
              moreHref={explorerHref({ ...WHOLE_LEDGER, via: source.slug, asOf })}
            />
          </PageSection>
        )}
        {source.quotes.totalCount > 0 && (
          <PageSection heading="In its people’s words">
            <QuoteList connection={source.quotes} asOf={asOf} />
          </PageSection>
        )}
        <p className="font-sans text-note">
          <a href={withAsOf('/sources', asOf)}>All sources</a>
        </p>
      </div>
    </SitePage>
  );
}
