'use client';

import { Button, DataTable } from '@headcount/ui';
import type { PeoplePageQuery } from '@/generated/staff/graphql.ts';
import { FormWords } from '../account/form-words.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { CHANGES } from './change-staff.ts';
import { ROLE_WORDS } from './role-words.ts';
import { useStaffChange } from './use-staff-change.ts';

/** The links that nobody has used yet. */
export const InvitationTable = ({
  invitations,
}: {
  invitations: PeoplePageQuery['invitations'];
}) => {
  const { fate, change } = useStaffChange();
  return (
    <div className="flex flex-col gap-2 pt-3">
      {invitations.length > 0 && (
        <DataTable
          caption="Invitations"
          isCaptionShown
          columns={[
            { key: 'email', header: 'For' },
            { key: 'role', header: 'Role' },
            { key: 'by', header: 'Invited by' },
            { key: 'until', header: 'Good until (UTC)', isUnbroken: true },
            { key: 'actions', header: 'Action' },
          ]}
          rows={invitations.map((invitation) => ({
            key: invitation.id,
            cells: {
              email: invitation.email,
              role: ROLE_WORDS[invitation.role].title,
              by: invitation.invitedBy.name,
              until: formatMoment(invitation.expiresAt),
              actions: (
                <Button
                  variant="quiet"
                  disabled={fate.isWaiting}
                  onClick={() =>
                    void change(
                      CHANGES.revoke,
                      { input: { invitation: invitation.id } },
                      `The link for ${invitation.email} leads nowhere now.`,
                    )
                  }
                >
                  Take back<span className="sr-only"> the link for {invitation.email}</span>
                </Button>
              ),
            },
          }))}
        />
      )}
      <FormWords fate={fate} />
    </div>
  );
};
