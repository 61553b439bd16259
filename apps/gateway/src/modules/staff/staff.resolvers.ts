import { listInvitations, listSessions, listStaff } from '@headcount/db';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { rightsOf } from '../../identity/rights.ts';
import { changeRoleOf, restore, suspend } from './change-staff.ts';
import { endOwnSessions, endSessionsOf } from './end-sessions.ts';
import { inviteSomebody, revoke } from './invite-staff.ts';
import { toInvitation } from './to-invitation.ts';

type Part = 'Query' | 'Mutation' | 'StaffMember' | 'StaffInvitation' | 'StaffSession';

export const staffResolvers: Pick<Resolvers, Part> = {
  Query: {
    viewer: (_query, _args, { viewer }) => viewer,
    staff: (_query, _args, { read }) => read(listStaff),
    invitations: async (_query, _args, { read }) => (await read(listInvitations)).map(toInvitation),
    mySessions: (_query, _args, { read, viewer }) => read((sql) => listSessions(sql, viewer.id)),
  },
  Mutation: {
    inviteStaff: inviteSomebody,
    revokeInvitation: revoke,
    changeRole: changeRoleOf,
    suspendStaff: suspend,
    restoreStaff: restore,
    endSessions: endSessionsOf,
    endMySessions: endOwnSessions,
  },
  StaffMember: {
    rights: ({ role }) => rightsOf(role),
  },
  StaffInvitation: {
    invitedBy: ({ invitedBy }) => invitedBy ?? 'headcount',
  },
  StaffSession: {
    isThisOne: ({ id }, _args, { viewer }) => id === viewer.sessionId,
  },
};
