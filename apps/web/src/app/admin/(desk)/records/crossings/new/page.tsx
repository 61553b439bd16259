import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { CrossingForm } from '@/features/admin/records/crossing/crossing-form.tsx';
import { NEW_CROSSING } from '@/features/admin/records/crossing/crossing-values.ts';

export const metadata: Metadata = { title: 'New report' };

export default function NewCrossingPage() {
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>New report</PageTitle>
      <CrossingForm opened={{ key: null, version: null, values: NEW_CROSSING }} />
    </div>
  );
}
