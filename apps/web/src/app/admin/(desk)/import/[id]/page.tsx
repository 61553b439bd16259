import { ErrorMessage } from '@headcount/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { FaultList } from '@/features/admin/import/fault-list.tsx';
import { ImportHead, ImportHead_job } from '@/features/admin/import/import-head.tsx';
import { importCheckPage } from '@/features/admin/import/import-queries.ts';
import { ImportReport } from '@/features/admin/import/import-report.tsx';
import { ImportWork } from '@/features/admin/import/import-work.tsx';
import { PreviewRows } from '@/features/admin/import/preview-rows.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { readFragment } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Import of a file' };

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const answer = await askStaff(importCheckPage, { id });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { importJob: job, viewer } = answer.data;
  if (!job) notFound();
  const { state } = readFragment(ImportHead_job, job);
  const next = nextStep(id, job);
  return (
    <div className="flex flex-col gap-4 py-4">
      <ImportHead job={job} step="check" />
      {next ?? (
        <>
          {job.failure !== null && (
            <ErrorMessage title={FAILED[state] ?? 'Nothing was recorded'}>
              <p>{job.failure}</p>
            </ErrorMessage>
          )}
          {state !== 'DONE' && (
            <ImportWork job={id} state={state} canRun={viewer.rights.includes('runImport')} />
          )}
          {job.report && <ImportReport job={id} state={state} report={job.report} />}
          <PageSection heading="The first rows">
            <PreviewRows preview={job.preview} />
          </PageSection>
        </>
      )}
    </div>
  );
}

const FAILED: Partial<Record<string, string>> = {
  REFUSED: 'The file is refused',
  CANCELLED: 'The import was cancelled',
  FAILED: 'The import broke off',
};

interface Prepared {
  survey: { isConfirmed: boolean };
  mapping?: string | null;
  mappingFaults: readonly string[];
}

/** What must be said before the file can be judged; null when all of it has been. */
function nextStep(id: string, { survey, mapping, mappingFaults }: Prepared) {
  if (!survey.isConfirmed) {
    return (
      <p className="font-sans text-note">
        <a href={`/admin/import/${id}/conventions`}>Confirm first how the file is written.</a>
      </p>
    );
  }
  if (mapping && mappingFaults.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 font-sans text-note">
      <FaultList faults={mappingFaults} />
      <p>
        <a href={`/admin/import/${id}/mapping`}>Say next what its columns mean.</a>
      </p>
    </div>
  );
}
