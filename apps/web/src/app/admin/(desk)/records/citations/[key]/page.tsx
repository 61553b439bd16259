import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { evidenceAddress } from '@/features/admin/evidence/evidence-address.ts';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { CitationParticulars } from '@/features/admin/records/citation/citation-particulars.tsx';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { newRecordAddress } from '@/features/admin/words/record-address.ts';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Citation' };

const citationRoom = graphql(`
  query CitationRoom($kind: RecordKind!, $key: String!) {
    citation(key: $key) {
      key
      captures {
        id
      }
      ...CitationParticulars_citation
    }
    ...RecordRoom
  }
`);

export default async function CitationRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(citationRoom, { kind: 'CITATION', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { citation } = answer.data;
  if (!citation) notFound();
  return (
    <RecordRoom
      kind="CITATION"
      recordKey={citation.key}
      title="Citation"
      publicAddress={null}
      around={answer.data}
    >
      <CitationParticulars citation={citation} />
      <p className="font-sans text-note">
        <Link href={evidenceAddress(citation.key)}>
          {citation.captures.length === 0 ? 'Keep a copy of it' : copies(citation.captures.length)}
        </Link>
      </p>
      <p className="font-sans text-note">
        A citation stays as it is. Where it is wrong,{' '}
        <Link href={`${newRecordAddress('CITATION')}?like=${encodeURIComponent(citation.key)}`}>
          cite it anew
        </Link>{' '}
        and choose the new one in what cites it.
      </p>
    </RecordRoom>
  );
}

const copies = (count: number): string =>
  count === 1 ? 'One copy of it is kept' : `${count} copies of it are kept`;
