import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { AssumptionParticulars } from '@/features/admin/records/assumption/assumption-particulars.tsx';
import { findSubject } from '@/features/admin/records/assumption/find-subject.ts';
import { ReplaceAssumptionForm } from '@/features/admin/records/assumption/replace-assumption-form.tsx';
import { PlaceTaken } from '@/features/admin/records/form/place-taken.tsx';
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
      version
      deprecatedReason
      replacedBy {
        key
      }
      replaces {
        key
      }
    }
    whereUsed(kind: $kind, key: $key) {
      ...ReplacementReach
    }
    viewer {
      rights
    }
    ...RecordRoom
  }
`);

export default async function AssumptionRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(assumptionRoom, { kind: 'ASSUMPTION', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { assumption, whereUsed, viewer } = answer.data;
  if (!assumption) notFound();
  const { version, statement, deprecatedReason } = assumption;
  const replacedBy = assumption.replacedBy?.key ?? null;
  const replaces = assumption.replaces?.key ?? null;
  const mayWordIt = viewer.rights.includes('replaceAssumption') && replacedBy === null;
  return (
    <RecordRoom
      kind="ASSUMPTION"
      recordKey={assumption.key}
      title="Assumption"
      publicAddress={null}
      deprecation={{ reason: deprecatedReason ?? null, isSettled: replacedBy !== null }}
      around={answer.data}
    >
      <PlaceTaken kind="ASSUMPTION" replacedBy={replacedBy} replaces={replaces} />
      <AssumptionParticulars
        assumption={assumption}
        subject={await findSubject(assumption.subject)}
      />
      {mayWordIt && whereUsed && (
        <ReplaceAssumptionForm
          key={version}
          opened={{ key: assumption.key, version, values: { statement }, before: replaces }}
          use={whereUsed}
        />
      )}
    </RecordRoom>
  );
}
