import type { Invitation, StaffMember, StaffSession } from '@headcount/db';

export type StaffMemberParent = StaffMember;
export type StaffInvitationParent = Invitation & { readonly email: string };
export type StaffSessionParent = StaffSession;
