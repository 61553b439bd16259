import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { CrossingForm } from '@/features/admin/records/crossing/crossing-form.tsx';
import { openCrossing } from '@/features/admin/records/crossing/open-crossing.ts';
import { TookItsPlace } from '@/features/admin/records/crossing/took-its-place.tsx';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import type { CrossingRoomQuery } from '@/generated/staff/graphql.ts';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Report' };

const crossingRoom = graphql(`
  query CrossingRoom($kind: RecordKind!, $key: String!) {
    crossing(key: $key) {
      key
      version
      rank
      rankReason
      origin {
        name
      }
      destination {
        name
      }
      quantity {
        text
      }
      ...TookItsPlace_crossing
      ...CrossingForm_crossing
    }
    ...RecordRoom
  }
`);

export default async function CrossingRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(crossingRoom, { kind: 'CROSSING', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { crossing } = answer.data;
  if (!crossing) notFound();
  return (
    <RecordRoom
      kind="CROSSING"
      recordKey={crossing.key}
      title={titleOf(crossing)}
      publicAddress={`/crossings/${crossing.key}`}
      deprecation={{ reason: crossing.rank === 'DEPRECATED' ? (crossing.rankReason ?? '') : null }}
      around={answer.data}
    >
      <TookItsPlace crossing={crossing} />
      <p className="font-sans text-note">
        To print its number in an article,{' '}
        <a href={`/admin/records/figures/new?report=${encodeURIComponent(crossing.key)}`}>
          lay down a figure of it
        </a>
        .
      </p>
      <CrossingForm key={crossing.version} opened={openCrossing(crossing)} />
    </RecordRoom>
  );
}

/** Where from, where to, and how many. */
function titleOf({
  origin,
  destination,
  quantity,
}: NonNullable<CrossingRoomQuery['crossing']>): string {
  return `${origin?.name ?? 'Anywhere'} to ${destination?.name ?? 'anywhere'}: ${quantity.text}`;
}
