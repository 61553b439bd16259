import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { PlaceForm } from '@/features/admin/records/place/place-form.tsx';
import { NEW_PLACE } from '@/features/admin/records/place/place-values.ts';

export const metadata: Metadata = { title: 'New place' };

export default function NewPlacePage() {
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>New place</PageTitle>
      <PlaceForm opened={{ key: null, version: null, values: NEW_PLACE }} />
    </div>
  );
}
