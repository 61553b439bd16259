import { EmptyState, PageTitle, StatusWord } from '@headcount/ui';
import type { Metadata } from 'next';
import { AnswerForm } from '@/features/admin/error-reports/answer-form.tsx';
import { errorReportPage } from '@/features/admin/error-reports/error-report-query.ts';
import { OUTCOME_WORDS } from '@/features/error-report/outcome-words.ts';
import { ReportParticulars } from '@/features/admin/error-reports/report-particulars.tsx';
import type { ErrorReport } from '@/features/admin/error-reports/report-particulars.tsx';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { findViewer } from '@/features/admin/shell/find-viewer.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { formatMoment } from '@/features/admin/words/format-moment.ts';
import { answerWith } from '@/features/http/answer-with.ts';
import { PageSection } from '@/features/site/page-section.tsx';

export const metadata: Metadata = { title: 'Error report' };

export default async function ErrorReportPage({ params }: { params: Promise<{ id: string }> }) {
  const answer = await askStaff(errorReportPage, { id: decodeURIComponent((await params).id) });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const report = answer.data.receivedErrorReport;
  if (!report) {
    answerWith(404);
    return (
      <div className="flex flex-col gap-4 py-4">
        <PageTitle>There is no such report</PageTitle>
        <EmptyState title="No reader’s report has this address">
          <a href="/admin/error-reports">All error reports</a>
        </EmptyState>
      </div>
    );
  }
  const viewer = await findViewer();
  const mayAnswer = viewer.isGiven && viewer.data.viewer.rights.includes('answerErrorReport');

  return (
    <div className="flex max-w-[48rem] flex-col gap-5 py-4">
      <PageTitle>“{report.words}”</PageTitle>
      <p className="max-w-measure text-body whitespace-pre-wrap">{report.message}</p>
      <ReportParticulars report={report} />
      {report.outcome ? (
        <GivenAnswer report={report} outcome={OUTCOME_WORDS[report.outcome]} />
      ) : mayAnswer ? (
        <PageSection heading="Answer">
          <AnswerForm
            report={report.id}
            corrections={report.possibleCorrections.map(({ id, publishedAt, before, after }) => ({
              id,
              label: `${formatMoment(publishedAt)}: ${before} → ${after}`,
            }))}
          />
        </PageSection>
      ) : (
        <p className="font-sans text-note text-muted">An editor answers readers.</p>
      )}
    </div>
  );
}

const GivenAnswer = ({ report, outcome }: { report: ErrorReport; outcome: string }) => (
  <PageSection heading="Answered">
    <p className="font-sans text-note">
      <StatusWord mark="full" tone="good">
        {outcome}
      </StatusWord>{' '}
      by {report.answeredBy?.name}
      {report.answeredAt && `, ${formatMoment(report.answeredAt)} UTC`}
    </p>
    <p className="max-w-measure text-body whitespace-pre-wrap">{report.answer}</p>
    {report.correction && (
      <p className="font-sans text-note">
        “{report.correction.before}” became “{report.correction.after}”: {report.correction.reason}
      </p>
    )}
  </PageSection>
);
