import { DataTable, ErrorMessage } from '@headcount/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { ConventionsForm } from '@/features/admin/import/conventions-form.tsx';
import { ImportHead, ImportHead_job } from '@/features/admin/import/import-head.tsx';
import { importConventionsPage } from '@/features/admin/import/import-queries.ts';
import { isAtWork } from '@/features/admin/import/import-words.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { readFragment } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'How a file is written' };

export default async function ConventionsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const answer = await askStaff(importConventionsPage, { id });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const job = answer.data.importJob;
  if (!job) notFound();
  const { survey } = job;
  const { state } = readFragment(ImportHead_job, job);
  return (
    <div className="flex flex-col gap-4 py-4">
      <ImportHead job={job} step="conventions" />
      {survey.refusal === null ? (
        <>
          <PageSection heading="How is the file written?">
            <p className="max-w-measure font-sans text-note text-muted">
              Nothing is taken for granted: confirm each answer, or choose another. Beneath each
              stand cells of this file, read that way.
            </p>
            <ConventionsForm
              job={id}
              survey={survey}
              isOpen={state !== 'DONE' && !isAtWork(state)}
            />
          </PageSection>
          {survey.columns.length > 0 && (
            <PageSection heading="Its columns, read so">
              <DataTable
                caption="Columns"
                columns={[
                  { key: 'column', header: 'Column' },
                  { key: 'samples', header: 'First cells' },
                ]}
                rows={survey.columns.map(({ label, samples }, at) => ({
                  key: `${at}`,
                  cells: { column: label, samples: samples.join(' · ') },
                }))}
              />
            </PageSection>
          )}
        </>
      ) : (
        <ErrorMessage title="This file cannot be read">
          <p>{survey.refusal}</p>
          <p>
            <a href="/admin/import">Upload it again</a> when it is put right.
          </p>
        </ErrorMessage>
      )}
    </div>
  );
}
