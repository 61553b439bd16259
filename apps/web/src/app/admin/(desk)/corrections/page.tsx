import { EmptyState, PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { graphql } from '@/generated/staff/index.ts';
import { CorrectionList } from '@/features/admin/corrections/correction-list.tsx';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';

const correctionsPage = graphql(`
  query WaitingCorrectionsPage {
    waitingCorrections {
      id
      draftId
      before
      after
      reason
      appliedAt
      at
      by {
        name
      }
      figure {
        slug
      }
    }
  }
`);

export const metadata: Metadata = { title: 'Corrections' };

export default async function CorrectionsPage() {
  const answer = await askStaff(correctionsPage, {});
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { waitingCorrections } = answer.data;
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>Corrections</PageTitle>
      <p className="font-sans text-note">
        These are not printed yet. <a href="/corrections">What readers see</a>
      </p>
      {waitingCorrections.length === 0 ? (
        <EmptyState title="No correction waits">
          Where a changed record contradicts a public text, its correction is drafted here.
        </EmptyState>
      ) : (
        <CorrectionList corrections={waitingCorrections} />
      )}
    </div>
  );
}
