import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { openPlace } from '@/features/admin/records/place/open-place.ts';
import { PlaceForm } from '@/features/admin/records/place/place-form.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Place' };

const placeRoom = graphql(`
  query PlaceRoom($kind: RecordKind!, $key: String!) {
    place(code: $key) {
      code
      version
      name
      deprecatedReason
      ...PlaceForm_place
    }
    ...RecordRoom
  }
`);

export default async function PlaceRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(placeRoom, { kind: 'PLACE', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { place } = answer.data;
  if (!place) notFound();
  return (
    <RecordRoom
      kind="PLACE"
      recordKey={place.code}
      title={place.name}
      publicAddress={null}
      deprecation={{ reason: place.deprecatedReason ?? null }}
      around={answer.data}
    >
      <PlaceForm key={place.version} opened={openPlace(place)} />
    </RecordRoom>
  );
}
