import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { InvitationTable } from '@/features/admin/people/invitation-table.tsx';
import { InviteForm } from '@/features/admin/people/invite-form.tsx';
import { peoplePage } from '@/features/admin/people/people-query.ts';
import { StaffTable } from '@/features/admin/people/staff-table.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { PageSection } from '@/features/site/page-section.tsx';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage() {
  const answer = await askStaff(peoplePage, {});
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { viewer, staff, invitations } = answer.data;

  return (
    <div className="flex flex-col gap-6 py-4">
      <PageTitle>People</PageTitle>
      <StaffTable staff={staff} viewerId={viewer.id} />
      <PageSection heading="Invite somebody">
        <InviteForm />
        <InvitationTable invitations={invitations} />
      </PageSection>
    </div>
  );
}
