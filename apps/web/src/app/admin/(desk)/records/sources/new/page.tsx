import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { SourceForm } from '@/features/admin/records/source/source-form.tsx';
import { NEW_SOURCE } from '@/features/admin/records/source/source-values.ts';

export const metadata: Metadata = { title: 'New source' };

export default function NewSourcePage() {
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>New source</PageTitle>
      <SourceForm opened={{ key: null, version: null, values: NEW_SOURCE }} />
    </div>
  );
}
