import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { AssumptionParticulars } from '@/features/admin/records/assumption/assumption-particulars.tsx';
import { findSubject } from '@/features/admin/records/assumption/find-subject.ts';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Assumption' };

const assumptionRoom = graphql(`
  query AssumptionRoom($kind: RecordKind!, $key: String!) {
    assumption(key: $key) {
      key
      kind
      statement
      subject
    }
    ...RecordRoom
  }
`);

export default async function AssumptionRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(assumptionRoom, { kind: 'ASSUMPTION', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { assumption } = answer.data;
  if (!assumption) notFound();
  return (
    <RecordRoom
      kind="ASSUMPTION"
      recordKey={assumption.key}
      title="Assumption"
      publicAddress={null}
      around={answer.data}
    >
      <AssumptionParticulars
        assumption={assumption}
        subject={await findSubject(assumption.subject)}
      />
    </RecordRoom>
  );
}
