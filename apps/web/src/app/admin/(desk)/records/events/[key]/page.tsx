import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { EventForm } from '@/features/admin/records/event/event-form.tsx';
import { openEvent } from '@/features/admin/records/event/open-event.ts';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Event' };

const eventRoom = graphql(`
  query EventRoom($kind: RecordKind!, $key: String!) {
    event(slug: $key) {
      slug
      version
      title
      deprecatedReason
      ...EventForm_event
    }
    ...RecordRoom
  }
`);

export default async function EventRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(eventRoom, { kind: 'EVENT', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { event } = answer.data;
  if (!event) notFound();
  return (
    <RecordRoom
      kind="EVENT"
      recordKey={event.slug}
      title={event.title}
      publicAddress={`/events/${event.slug}`}
      deprecation={{ reason: event.deprecatedReason ?? null }}
      around={answer.data}
    >
      <EventForm key={event.version} opened={openEvent(event)} />
    </RecordRoom>
  );
}
