import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { evidenceAddress } from '@/features/admin/evidence/evidence-address.ts';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { CitationParticulars } from '@/features/admin/records/citation/citation-particulars.tsx';
import { openCitation } from '@/features/admin/records/citation/open-citation.ts';
import { ReplaceCitationForm } from '@/features/admin/records/citation/replace-citation-form.tsx';
import { PlaceTaken } from '@/features/admin/records/form/place-taken.tsx';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { newRecordAddress } from '@/features/admin/words/record-address.ts';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Citation' };

const citationRoom = graphql(`
  query CitationRoom($kind: RecordKind!, $key: String!) {
    citation(key: $key) {
      key
      version
      deprecatedReason
      replacedBy {
        key
      }
      replaces {
        key
      }
      captures {
        id
      }
      ...CitationParticulars_citation
      ...CitationForm_citation
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

export default async function CitationRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(citationRoom, { kind: 'CITATION', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { citation, whereUsed, viewer } = answer.data;
  if (!citation) notFound();
  const { version, deprecatedReason } = citation;
  const [replacedBy, replaces] = [citation.replacedBy?.key ?? null, citation.replaces?.key ?? null];
  const mayPutRight = viewer.rights.includes('replaceCitation') && replacedBy === null;
  return (
    <RecordRoom
      kind="CITATION"
      recordKey={citation.key}
      title="Citation"
      publicAddress={null}
      deprecation={{ reason: deprecatedReason ?? null, isSettled: replacedBy !== null }}
      around={answer.data}
    >
      <PlaceTaken kind="CITATION" replacedBy={replacedBy} replaces={replaces} />
      <CitationParticulars citation={citation} />
      <p className="font-sans text-note">
        <Link href={evidenceAddress(citation.key)}>
          {citation.captures.length === 0 ? 'Keep a copy of it' : copies(citation.captures.length)}
        </Link>
      </p>
      {mayPutRight && whereUsed ? (
        <ReplaceCitationForm
          key={version}
          opened={{ key: citation.key, version, values: openCitation(citation), before: replaces }}
          use={whereUsed}
        />
      ) : (
        replacedBy === null && (
          <p className="font-sans text-note">
            The words of a citation stay as they are. Where they are wrong, an editor puts another
            citation in its place. For one record alone,{' '}
            <Link href={`${newRecordAddress('CITATION')}?like=${encodeURIComponent(citation.key)}`}>
              cite it anew
            </Link>{' '}
            and choose the new one in what cites it.
          </p>
        )
      )}
    </RecordRoom>
  );
}

const copies = (count: number): string =>
  count === 1 ? 'One copy of it is kept' : `${count} copies of it are kept`;
