import { PageTitle, Standfirst } from '@headcount/ui';
import type { Metadata } from 'next';
import { askErrorReport } from '@/features/error-report/error-report-query.ts';
import { ReportAnswer } from '@/features/error-report/report-answer.tsx';
import { ReportStanding } from '@/features/error-report/report-standing.tsx';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { SitePage } from '@/features/site/site-page.tsx';

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: SearchParams;
}

const askByAddress = async ({ params }: Props) =>
  askErrorReport(decodeURIComponent((await params).reference));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const answer = await askByAddress(props);
  const report = answer.isGiven ? answer.data.errorReport : null;
  if (!report) return metadataWithoutRecord(answer);
  return {
    title: `Report ${report.reference}`,
    description: 'What a reader says is wrong with a number, and what came of it.',
    alternates: { canonical: `/error-reports/${report.reference}` },
    robots: { index: false },
  };
}

export default async function ErrorReportPage(props: Props) {
  const answer = await askByAddress(props);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const report = answer.data.errorReport;
  if (!report) return <MissingRecord what="report" section="articles" />;
  const isNew = (await readParam(props.searchParams, 'sent')) !== null;

  return (
    <SitePage>
      <div className="flex flex-col gap-6 py-6">
        <header className="flex flex-col gap-2">
          <PageTitle>{isNew ? 'Your report has arrived' : 'What a reader reported'}</PageTitle>
          <Standfirst>
            {isNew
              ? 'Keep the address of this page or the reference below: the newsroom answers here, in public. What you wrote is read by the newsroom alone.'
              : 'A reader says that a number is wrong. What they wrote is read by the newsroom alone; what came of it is told here.'}
          </Standfirst>
        </header>
        <div className="max-w-[48rem]">
          <ReportStanding report={report} />
        </div>
        <ReportAnswer report={report} />
      </div>
    </SitePage>
  );
}
