import type { Metadata } from 'next';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { ReportLink } from '@/features/error-report/report-link.tsx';
import { ChoicesMade } from '@/features/figure/choices/choices-made.tsx';
import { NEWSROOM } from '@/features/figure/choices/figure-choices.ts';
import { figureHref } from '@/features/figure/choices/figure-href.ts';
import { isTried } from '@/features/figure/choices/is-tried.ts';
import { parseFigureChoices } from '@/features/figure/choices/parse-figure-choices.ts';
import { TryItOtherwise } from '@/features/figure/choices/try-it-otherwise.tsx';
import { ContributionTable } from '@/features/figure/contribution-table.tsx';
import { Derivation } from '@/features/figure/derivation.tsx';
import { FigureCitation } from '@/features/figure/figure-citation.tsx';
import { FigureDoubts } from '@/features/figure/figure-doubts.tsx';
import { askFigure } from '@/features/figure/figure-query.ts';
import { FigureStatement } from '@/features/figure/figure-statement.tsx';
import { newsroomFigure } from '@/features/figure/newsroom-figure.ts';
import { ReadingChoice } from '@/features/figure/reading-choice.tsx';
import { SumDrawing } from '@/features/figure/sum-drawing.tsx';
import { refusal } from '@/features/gateway/gateway-answer.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { PageHeading } from '@/features/site/page-heading.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { Refused } from '@/features/site/refused.tsx';
import { SitePage } from '@/features/site/site-page.tsx';
import { formatPeriod } from '@/features/words/format-period.ts';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { choices, problem } = parseFigureChoices(await searchParams);
  if (!choices) return metadataWithoutRecord(refusal(problem));
  const answer = await askFigure(slug, choices);
  const figure = answer.isGiven ? answer.data.figure : null;
  if (!figure) return metadataWithoutRecord(answer);
  const plain = figureHref(figure.slug, NEWSROOM);
  return {
    title: figure.title,
    ...(figure.description && { description: figure.description }),
    alternates: { canonical: plain },
    // What a reader makes of a figure is not what we say of it.
    ...(figureHref(figure.slug, choices) !== plain && { robots: { index: false } }),
  };
}

export default async function FigurePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { choices, problem } = parseFigureChoices(await searchParams);
  if (!choices) return <Refused reasons={[problem]} />;
  const answer = await askFigure(slug, choices);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { figure } = answer.data;
  if (!figure) return <MissingRecord what="figure" section="figures" />;
  const { asOf } = choices;
  const { evaluation } = figure;

  return (
    <SitePage section="figures">
      <div className="flex flex-col gap-6 py-6">
        <PageHeading
          label={windowWords(figure)}
          title={figure.title}
          standfirst={figure.description}
          asOf={asOf}
          todayHref={figureHref(figure.slug, { ...choices, asOf: null })}
        />
        <div className="flex max-w-[48rem] flex-col gap-2">
          <FigureStatement evaluation={evaluation} newsroom={newsroomFigure(figure.newsroom)} />
          {isTried(choices) && (
            <ChoicesMade slug={figure.slug} evaluation={evaluation} choices={choices} />
          )}
          <ReadingChoice slug={figure.slug} choices={choices} />
        </div>
        <SumDrawing
          evaluation={evaluation}
          title="What was reported, end to end"
          slug={figure.slug}
          choices={choices}
        />
        <Derivation evaluation={evaluation} asOf={asOf} />
        <TryItOtherwise
          slug={figure.slug}
          kind={figure.kind}
          evaluation={evaluation}
          query={answer.data}
          choices={choices}
        />
        <PageSection heading="The records behind it">
          <ContributionTable evaluation={evaluation} asOf={asOf} />
        </PageSection>
        <FigureDoubts evaluation={evaluation} />
        <FigureCitation
          title={figure.title}
          evaluation={evaluation}
          slug={figure.slug}
          choices={choices}
        />
        <p className="font-sans text-note">
          <a href={withAsOf('/figures', asOf)}>All figures</a>
          {' · '}
          <ReportLink about={{ figure: figure.slug }} />
        </p>
      </div>
    </SitePage>
  );
}

function windowWords(figure: { windowStart?: string | null; windowEnd?: string | null }): string {
  const { windowStart: start, windowEnd: end } = figure;
  return start || end ? `Figure, ${formatPeriod({ start, end })}` : 'Figure';
}
