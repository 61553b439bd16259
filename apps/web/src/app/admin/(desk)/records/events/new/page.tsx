import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { EventForm } from '@/features/admin/records/event/event-form.tsx';
import { NEW_EVENT } from '@/features/admin/records/event/event-values.ts';

export const metadata: Metadata = { title: 'New event' };

export default function NewEventPage() {
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>New event</PageTitle>
      <EventForm opened={{ key: null, version: null, values: NEW_EVENT }} />
    </div>
  );
}
