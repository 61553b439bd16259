import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { openSource } from '@/features/admin/records/source/open-source.ts';
import { SourceForm } from '@/features/admin/records/source/source-form.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Source' };

const sourceRoom = graphql(`
  query SourceRoom($kind: RecordKind!, $key: String!) {
    source(slug: $key) {
      slug
      version
      name
      deprecatedReason
      ...SourceForm_source
    }
    ...RecordRoom
  }
`);

export default async function SourceRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(sourceRoom, { kind: 'SOURCE', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { source } = answer.data;
  if (!source) notFound();
  return (
    <RecordRoom
      kind="SOURCE"
      recordKey={source.slug}
      title={source.name}
      publicAddress={`/sources/${source.slug}`}
      deprecation={{ reason: source.deprecatedReason ?? null }}
      around={answer.data}
    >
      <SourceForm key={source.version} opened={openSource(source)} />
    </RecordRoom>
  );
}
