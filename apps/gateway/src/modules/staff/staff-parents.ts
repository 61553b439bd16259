import type { StaffMember } from '@headcount/db';

export type StaffMemberParent = StaffMember;
