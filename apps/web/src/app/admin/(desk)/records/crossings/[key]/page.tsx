import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { CrossingForm } from '@/features/admin/records/crossing-form.tsx';
import { crossingPage } from '@/features/admin/records/crossing-operations.ts';
import { RecordVersions } from '@/features/admin/records/record-versions.tsx';
import { valuesOf } from '@/features/admin/records/values-of.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';

export const metadata: Metadata = { title: 'Report' };

export default async function CrossingRecordPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const answer = await askStaff(crossingPage, { key: decodeURIComponent(key) });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { crossing, recordHistory } = answer.data;
  if (!crossing) notFound();
  return (
    <div className="flex flex-col gap-5 py-4">
      <PageTitle>Report {crossing.key}</PageTitle>
      <p className="font-sans text-note">
        <a href={`/crossings/${crossing.key}`}>As readers see it</a>
      </p>
      <CrossingForm
        key={crossing.version}
        opened={valuesOf(crossing)}
        seen={{ key: crossing.key, version: crossing.version }}
      />
      <RecordVersions kind="CROSSING" recordKey={crossing.key} versions={recordHistory ?? []} />
    </div>
  );
}
