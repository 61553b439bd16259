import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DraftDesk } from '@/features/admin/editor/draft-desk.tsx';
import { editorPage } from '@/features/admin/editor/editor-query.ts';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { findViewer } from '@/features/admin/shell/find-viewer.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { DraftTabs } from '@/features/admin/publishing/draft-tabs.tsx';

export const metadata: Metadata = { title: 'Write' };

export default async function WritePage({ params }: { params: Promise<{ draftId: string }> }) {
  const { draftId: id } = await params;
  const viewer = await findViewer();
  // The layout says why.
  if (!viewer.isGiven) return null;
  const answer = await askStaff(editorPage, { id });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { draft } = answer.data;
  if (!draft || draft.discardedAt) notFound();
  const { version, state, document, byline, language } = draft;
  return (
    <div className="flex flex-col gap-4 py-4">
      <DraftTabs draftId={id} slug={draft.baseRevision ? draft.slug : null} here="write" />
      <DraftDesk
        // A draft that was changed elsewhere is opened anew.
        key={draft.id}
        draft={{
          id,
          version,
          state,
          isPublic: draft.baseRevision !== null && draft.baseRevision !== undefined,
          beside: draft,
          text: {
            document,
            byline,
            language,
            slug: draft.slug ?? null,
            dateline: draft.dateline ?? null,
            leadingFigure: draft.leadingFigure?.slug ?? null,
            changeReason: draft.changeReason ?? null,
          },
        }}
        ground={draft.ground}
        viewer={viewer.data.viewer}
      />
    </div>
  );
}
