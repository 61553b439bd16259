import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportPage } from './report-page.tsx';
import { askReportedFigure } from './reported-query.ts';
import type { TypedReport } from './typed-report.ts';

/** The form about a figure, wherever it is printed. */
export async function FigureReport({ slug, typed }: { slug: string; typed: TypedReport | null }) {
  const answer = await askReportedFigure(slug);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { figure } = answer.data;
  if (!figure) return <MissingRecord what="figure" section="figures" />;

  return (
    <ReportPage
      about={
        <>
          The figure <a href={`/figures/${figure.slug}`}>{figure.title}</a>
        </>
      }
      standfirst="You say that this figure is wrong. The newsroom answers in public."
    >
      <ReportForm hidden={{ figure: figure.slug }} typed={typed} />
    </ReportPage>
  );
}
