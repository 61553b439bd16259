import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { columnsOf } from '@/features/admin/import/columns-of.ts';
import { ImportHead, ImportHead_job } from '@/features/admin/import/import-head.tsx';
import { importMappingPage } from '@/features/admin/import/import-queries.ts';
import { isAtWork } from '@/features/admin/import/import-words.ts';
import { mappingName } from '@/features/admin/import/mapping-document.ts';
import { MappingForm } from '@/features/admin/import/mapping-form.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { readFragment } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'What a file means' };

export default async function MappingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const answer = await askStaff(importMappingPage, { id });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const job = answer.data.importJob;
  if (!job) notFound();
  const { state, file } = readFragment(ImportHead_job, job);
  return (
    <div className="flex flex-col gap-4 py-4">
      <ImportHead job={job} step="mapping" />
      {whyClosed(id, job.survey.isConfirmed, state === 'DONE', isAtWork(state)) ?? (
        <MappingForm
          job={id}
          name={mappingName(file.name)}
          columns={columnsOf(job.survey.columns)}
          offers={job.offers}
          saved={job.mapping ?? null}
          fetchedOn={job.fetchedOn ?? null}
        />
      )}
    </div>
  );
}

/** Why nothing can be said of the columns; null where it can. */
function whyClosed(id: string, isConfirmed: boolean, isDone: boolean, isWorking: boolean) {
  if (!isConfirmed) {
    return (
      <p className="font-sans text-note">
        <a href={`/admin/import/${id}/conventions`}>Confirm first how the file is written.</a>
      </p>
    );
  }
  if (!isDone && !isWorking) return null;
  return (
    <p className="font-sans text-note">
      {isDone ? 'It is recorded: what its columns meant stands as it was.' : 'It is at work.'}{' '}
      <a href={`/admin/import/${id}`}>Look at it</a>
    </p>
  );
}
