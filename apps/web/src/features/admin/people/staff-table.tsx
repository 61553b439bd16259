'use client';

import { Button, DataTable, Select, StatusWord } from '@headcount/ui';
import type { PeoplePageQuery, StaffRole } from '@/generated/staff/graphql.ts';
import { FormWords } from '../account/form-words.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { CHANGES } from './change-staff.ts';
import { isRole, ROLE_WORDS } from './role-words.ts';
import { useStaffChange } from './use-staff-change.ts';

/** Everybody on staff, what they may do, and what an administrator may do about it. */
export const StaffTable = ({
  staff,
  viewerId,
}: {
  staff: PeoplePageQuery['staff'];
  viewerId: string;
}) => {
  const { fate, change } = useStaffChange();
  const act = (kind: 'suspend' | 'restore' | 'endSessions', id: string, done: string) =>
    void change(CHANGES[kind], { input: { staff: id } }, done);

  return (
    <div className="flex flex-col gap-2">
      <DataTable
        caption="Staff"
        columns={[
          { key: 'name', header: 'Name' },
          { key: 'role', header: 'Role' },
          { key: 'state', header: 'State' },
          { key: 'since', header: 'On staff since', isUnbroken: true },
          { key: 'actions', header: 'Action' },
        ]}
        rows={staff.map((member) => ({
          key: member.id,
          cells: {
            name: (
              <>
                {member.name}
                {member.id === viewerId && <span className="font-normal text-muted"> (you)</span>}
                <span className="block font-normal text-muted">{member.email}</span>
              </>
            ),
            role: (
              <Select
                aria-label={`Role of ${member.name}`}
                value={member.role}
                disabled={fate.isWaiting}
                options={roleOptions}
                onChange={({ target: { value } }) => {
                  if (!isRole(value)) return;
                  void change(
                    CHANGES.role,
                    { input: { staff: member.id, role: value } },
                    `${member.name} is ${ROLE_WORDS[value].a} now.`,
                  );
                }}
              />
            ),
            state: <StaffState member={member} />,
            since: formatMoment(member.createdAt).split(',')[0],
            actions: member.id !== viewerId && (
              <span className="flex flex-wrap gap-x-2">
                <Button
                  variant="quiet"
                  disabled={fate.isWaiting}
                  onClick={() =>
                    act('endSessions', member.id, `${member.name} is signed out everywhere.`)
                  }
                >
                  Sign out<span className="sr-only"> {member.name}</span>
                </Button>
                <Button
                  variant="quiet"
                  disabled={fate.isWaiting}
                  onClick={() =>
                    member.suspendedAt
                      ? act('restore', member.id, `${member.name} may enter again.`)
                      : act('suspend', member.id, `${member.name} may not enter any more.`)
                  }
                >
                  {member.suspendedAt ? 'Restore' : 'Suspend'}
                  <span className="sr-only"> {member.name}</span>
                </Button>
              </span>
            ),
          },
        }))}
      />
      <FormWords fate={fate} />
    </div>
  );
};

const roleOptions = (Object.keys(ROLE_WORDS) as StaffRole[]).map((role) => ({
  value: role,
  label: ROLE_WORDS[role].title,
}));

const StaffState = ({ member }: { member: PeoplePageQuery['staff'][number] }) =>
  member.suspendedAt ? (
    <StatusWord mark="cross" tone="bad">
      Suspended
    </StatusWord>
  ) : member.hasSecondFactor ? (
    <StatusWord mark="full" tone="good">
      With second factor
    </StatusWord>
  ) : (
    <StatusWord mark="half" tone="waiting">
      Password only
    </StatusWord>
  );
