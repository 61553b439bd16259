import type { Metadata } from 'next';
import { cache } from 'react';
import type { Reading } from '@/generated/graphql.ts';
import { graphql } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { ContributionTable } from '@/features/figure/contribution-table.tsx';
import { Derivation } from '@/features/figure/derivation.tsx';
import { FigureDoubts } from '@/features/figure/figure-doubts.tsx';
import { FigureStatement } from '@/features/figure/figure-statement.tsx';
import { ReadingChoice } from '@/features/figure/reading-choice.tsx';
import { SumDrawing } from '@/features/figure/sum-drawing.tsx';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { PageHeading } from '@/features/site/page-heading.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { Refused } from '@/features/site/refused.tsx';
import { SitePage } from '@/features/site/site-page.tsx';
import { formatPeriod } from '@/features/words/format-period.ts';

const figurePage = graphql(`
  query FigurePage($slug: String!, $asOf: DateTime, $reading: Reading!) {
    figure(slug: $slug, asOf: $asOf) {
      slug
      title
      description
      windowStart
      windowEnd
      evaluation(reading: $reading) {
        ...FigureStatement_evaluation
        ...SumDrawing_evaluation
        ...ContributionTable_evaluation
        ...Derivation_evaluation
        ...FigureDoubts_evaluation
      }
    }
  }
`);

const askFigure = cache((slug: string, asOf: string | null, reading: Reading) =>
  askGateway(figurePage, { slug, asOf, reading }),
);

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askFigure(slug, asOf, (await readReading(searchParams)) ?? 'CAUTIOUS');
  const figure = answer.isGiven ? answer.data.figure : null;
  if (!figure) return metadataWithoutRecord(answer);
  return {
    title: figure.title,
    ...(figure.description && { description: figure.description }),
    alternates: { canonical: `/figures/${figure.slug}` },
  };
}

export default async function FigurePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const reading = await readReading(searchParams);
  if (!reading) return <Refused reasons={[READING_RULE]} />;
  const answer = await askFigure(slug, asOf, reading);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { figure } = answer.data;
  if (!figure) return <MissingRecord what="figure" section="figures" />;

  return (
    <SitePage section="figures">
      <div className="flex flex-col gap-6 py-6">
        <PageHeading
          label={windowWords(figure)}
          title={figure.title}
          standfirst={figure.description}
          asOf={asOf}
          todayHref={`/figures/${figure.slug}`}
        />
        <div className="flex max-w-[48rem] flex-col gap-2">
          <FigureStatement evaluation={figure.evaluation} />
          <ReadingChoice slug={figure.slug} reading={reading} asOf={asOf} />
        </div>
        <SumDrawing
          evaluation={figure.evaluation}
          title="What was reported, end to end"
          asOf={asOf}
        />
        <Derivation evaluation={figure.evaluation} asOf={asOf} />
        <PageSection heading="The records behind it">
          <ContributionTable evaluation={figure.evaluation} asOf={asOf} />
        </PageSection>
        <FigureDoubts evaluation={figure.evaluation} />
        <p className="font-sans text-note">
          <a href={withAsOf('/figures', asOf)}>All figures</a>
        </p>
      </div>
    </SitePage>
  );
}

const READING_RULE = 'The parameter “reading” was not understood. Allowed: CAUTIOUS, FACE.';

/** The reading asked for; null where the address asks for one that does not exist. */
async function readReading(searchParams: SearchParams): Promise<Reading | null> {
  const reading = (await readParam(searchParams, 'reading')) ?? 'CAUTIOUS';
  return reading === 'CAUTIOUS' || reading === 'FACE' ? reading : null;
}

function windowWords(figure: { windowStart?: string | null; windowEnd?: string | null }): string {
  const { windowStart: start, windowEnd: end } = figure;
  return start || end ? `Figure, ${formatPeriod({ start, end })}` : 'Figure';
}
