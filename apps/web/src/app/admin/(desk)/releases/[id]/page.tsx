import { ErrorMessage, MessageList, PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { ReleaseContents } from '@/features/admin/releases/release-contents.tsx';
import { ReleaseSteps } from '@/features/admin/releases/release-steps.tsx';
import { ReleaseStanding } from '@/features/admin/releases/release-standing.tsx';
import { releasePage } from '@/features/admin/releases/releases-query.ts';
import { findViewer } from '@/features/admin/shell/find-viewer.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { formatMoment } from '@/features/admin/words/format-moment.ts';

export const metadata: Metadata = { title: 'Release' };

export default async function ReleasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await findViewer();
  // The layout says why.
  if (!viewer.isGiven) return null;
  const answer = await askStaff(releasePage, { id });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { release, releaseReadiness: readiness, drafts } = answer.data;
  if (!release) notFound();
  const isUnderWay = release.state === 'OPEN' || release.state === 'SCHEDULED';
  const isChangeable = isUnderWay && viewer.data.viewer.rights.includes('updateRelease');
  return (
    <div className="flex flex-col gap-5 py-4">
      <PageTitle>{release.title}</PageTitle>
      <ReleaseStanding release={release} isReady={isUnderWay && readiness?.isReady === true} />
      {release.refusal && (
        <ErrorMessage
          title={`It did not go out at its hour, ${formatMoment(release.refusal.at)} UTC`}
        >
          {release.refusal.reason}
        </ErrorMessage>
      )}
      {isUnderWay && readiness && (
        <MessageList
          label="What stands in the way"
          messages={readiness.obstacles.map(({ code, draftId, message }, index) => ({
            key: String(index),
            level: 'ERROR',
            code,
            where: release.articles.find((article) => article.draftId === draftId)?.headline,
            text: message,
          }))}
        />
      )}
      {isChangeable && (
        <ReleaseSteps
          release={release}
          isReady={readiness?.isReady === true}
          isScheduled={release.state === 'SCHEDULED'}
          isEmbargoed={Boolean(release.embargoUntil)}
        />
      )}
      <ReleaseContents
        release={release}
        joinable={drafts.edges.map(({ node }) => node).filter(({ releaseId }) => !releaseId)}
        isChangeable={isChangeable}
      />
    </div>
  );
}
