import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { FigureForm } from '@/features/admin/records/figure/figure-form.tsx';
import { openFigure } from '@/features/admin/records/figure/open-figure.ts';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Figure' };

const figureRoom = graphql(`
  query FigureRoom($kind: RecordKind!, $key: String!) {
    figure(slug: $key) {
      slug
      version
      title
      deprecatedReason
      ...FigureForm_figure
    }
    ...RecordRoom
  }
`);

export default async function FigureRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(figureRoom, { kind: 'FIGURE', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { figure } = answer.data;
  if (!figure) notFound();
  return (
    <RecordRoom
      kind="FIGURE"
      recordKey={figure.slug}
      title={figure.title}
      publicAddress={`/figures/${figure.slug}`}
      deprecation={{ reason: figure.deprecatedReason ?? null }}
      around={answer.data}
    >
      <FigureForm key={figure.version} opened={openFigure(figure)} />
    </RecordRoom>
  );
}
