import type { Metadata } from 'next';
import { cache } from 'react';
import { env } from '@/env.ts';
import { graphql } from '@/generated/index.ts';
import { CitationText } from '@/features/citation/citation-text.tsx';
import { CrossingHistory } from '@/features/crossing/crossing-history.tsx';
import { CrossingParticulars } from '@/features/crossing/crossing-particulars.tsx';
import { CrossingUses } from '@/features/crossing/crossing-uses.tsx';
import { Disagreement } from '@/features/crossing/disagreement.tsx';
import { otherReports } from '@/features/crossing/other-reports.ts';
import { SupersededBy } from '@/features/crossing/superseded-by.tsx';
import { OtherDays } from '@/features/crossing/what-others-said.tsx';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { PageHeading } from '@/features/site/page-heading.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { SitePage } from '@/features/site/site-page.tsx';
import { routeWords } from '@/features/words/route-words.ts';

const crossingPage = graphql(`
  query CrossingPage($key: String!, $asOf: DateTime) {
    crossing(key: $key, asOf: $asOf) {
      key
      note
      quantity {
        text
        sourceWording
      }
      citation {
        source {
          name
        }
        ...CitationText_citation
      }
      ...RouteWords_crossing
      ...SupersededBy_crossing
      ...CrossingParticulars_crossing
      ...OtherReports_crossing
      ...Disagreement_crossing
      ...CrossingUses_crossing
      ...CrossingHistory_crossing
    }
  }
`);

const askCrossing = cache((key: string, asOf: string | null) =>
  askGateway(crossingPage, { key, asOf }),
);

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askCrossing(id, asOf);
  const crossing = answer.isGiven ? answer.data.crossing : null;
  if (!crossing) return metadataWithoutRecord(answer);
  const { quantity, citation } = crossing;
  return {
    title: `${routeWords(crossing)}: ${quantity.text}`,
    description: `${citation.source.name} said “${quantity.sourceWording}”. Who, when, for which days, and what others said.`,
    alternates: { canonical: `/crossings/${crossing.key}` },
  };
}

export default async function CrossingPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askCrossing(id, asOf);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { crossing } = answer.data;
  if (!crossing) return <MissingRecord what="report" section="explore" />;
  const others = otherReports(crossing);
  const address = `/crossings/${crossing.key}`;

  return (
    <SitePage section="explore">
      <div className="flex flex-col gap-6 py-6">
        <PageHeading
          label={routeWords(crossing)}
          title={crossing.quantity.text}
          standfirst={
            <>
              In the words of the report: <q>{crossing.quantity.sourceWording}</q>.
            </>
          }
          asOf={asOf}
          todayHref={address}
        />
        <SupersededBy crossing={crossing} asOf={asOf} />
        <div className="article-row">
          <div className="flex flex-col gap-3">
            <CrossingParticulars crossing={crossing} asOf={asOf} />
            {crossing.note && <p className="max-w-measure">{crossing.note}</p>}
          </div>
          <Disagreement crossing={crossing} />
        </div>
        <CrossingUses crossing={crossing} asOf={asOf} />
        {others.otherDays.length > 0 && (
          <PageSection heading="Other counts on this route">
            <div className="max-w-[48rem] font-sans text-note">
              <OtherDays others={others} asOf={asOf} />
            </div>
          </PageSection>
        )}
        <CrossingHistory crossing={crossing} />
        <CitationText citation={crossing.citation} address={`${env.siteUrl}${address}`} />
      </div>
    </SitePage>
  );
}
