import { EmptyState, PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { auditWords } from '@/features/admin/audit/audit-words.ts';
import { captureItems } from '@/features/admin/desk/capture-items.tsx';
import { DeskPart } from '@/features/admin/desk/desk-part.tsx';
import { deskPage } from '@/features/admin/desk/desk-query.ts';
import { deskFurther } from '@/features/admin/desk/desk-further-query.ts';
import { draftItems } from '@/features/admin/desk/draft-items.tsx';
import { correctionItems, reportItems, staleItems } from '@/features/admin/desk/further-items.tsx';
import { RetryFollowUp } from '@/features/admin/desk/retry-follow-up.tsx';
import { refusedReleases, scheduledReleases } from '@/features/admin/desk/release-items.tsx';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { findViewer } from '@/features/admin/shell/find-viewer.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { formatMoment } from '@/features/admin/words/format-moment.ts';

export const metadata: Metadata = { title: 'Desk' };

export default async function DeskPage() {
  const viewer = await findViewer();
  // The layout says why.
  if (!viewer.isGiven) return null;
  const { rights } = viewer.data.viewer;
  const [answer, further] = await Promise.all([
    askStaff(deskPage, {
      drafts: rights.includes('drafts'),
      releases: rights.includes('releases'),
      captures: rights.includes('failedCaptures'),
      followUps: rights.includes('failedFollowUps'),
    }),
    askStaff(deskFurther, {
      reports: rights.includes('receivedErrorReports'),
      corrections: rights.includes('waitingCorrections'),
    }),
  ]);
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  if (!further.isGiven) return <StaffTrouble failure={further.failure} />;
  const { receivedErrorReports, waitingCorrections, articles } = further.data;
  const stale = staleItems(articles.edges);
  const corrections = correctionItems(waitingCorrections ?? []);
  const reports = reportItems(receivedErrorReports?.edges ?? []);
  const { inReview, approved, scheduled, mine, failedCaptures, failedFollowUps } = answer.data;
  const releases = answer.data.releases?.edges ?? [];
  const refused = refusedReleases(releases);
  const due = scheduledReleases(releases);
  const captures = captureItems(failedCaptures ?? []);
  const followUps = (failedFollowUps ?? []).map(({ id, topic, attempts, parkedAt, lastError }) => ({
    key: id,
    title: auditWords(topic),
    facts: `Given up after ${attempts} tries · ${formatMoment(parkedAt)} UTC · ${lastError ?? ''}`,
    action: <RetryFollowUp id={id} topic={auditWords(topic)} />,
  }));
  const drafts = [inReview, approved, scheduled, mine];
  const isCalm =
    [refused, due, captures, followUps, stale, corrections, reports].every(
      (items) => items.length === 0,
    ) && drafts.every((list) => !list?.edges.length);

  return (
    <div className="flex flex-col gap-5 py-4">
      <PageTitle>Desk</PageTitle>
      {isCalm && (
        <EmptyState title="Nothing waits">
          What is handed in, scheduled, stale or failing comes up here with its next step. Begin
          with <a href="/admin/articles">an article</a>,{' '}
          <a href="/admin/records/crossings/new">a report</a> or{' '}
          <a href="/admin/import">a file of them</a>
          {rights.includes('inviteStaff') && (
            <>
              , or <a href="/admin/people">invite the others</a>
            </>
          )}
          . Ctrl K goes anywhere.
        </EmptyState>
      )}
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        <DeskPart
          heading="Reviews waiting"
          items={draftItems('REVIEW', inReview?.edges ?? [])}
          count={inReview?.totalCount ?? 0}
          moreHref="/admin/articles?state=IN_REVIEW"
        />
        <DeskPart heading="Missed its hour" items={refused} />
        <DeskPart heading="Published, and no longer borne out" items={stale} />
        <DeskPart heading="Corrections drafted" items={corrections} />
        <DeskPart
          heading="Readers waiting"
          items={reports}
          count={receivedErrorReports?.totalCount ?? 0}
          moreHref="/admin/error-reports"
        />
        <DeskPart heading="Evidence that fails" items={captures} />
        <DeskPart heading="Given up on the way" items={followUps} />
        <DeskPart
          heading="Approved, not out yet"
          items={draftItems('PUBLISH', approved?.edges ?? [])}
          count={approved?.totalCount ?? 0}
          moreHref="/admin/articles?state=APPROVED"
        />
        <DeskPart
          heading="Scheduled"
          items={[...due, ...draftItems('SCHEDULED', scheduled?.edges ?? [])]}
          count={due.length + (scheduled?.totalCount ?? 0)}
          moreHref="/admin/articles?state=SCHEDULED"
        />
        <DeskPart
          heading="Your drafts"
          items={draftItems('WRITE', mine?.edges ?? [])}
          count={mine?.totalCount ?? 0}
          moreHref="/admin/articles?mine=yes"
        />
      </div>
    </div>
  );
}
