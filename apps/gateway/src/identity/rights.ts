import { isAllowed } from './permission.ts';
import { PERMISSIONS } from './permissions.ts';
import type { StaffRole } from './viewer.ts';

/** The queries and mutations for staff that a role may use, by name. */
export function rightsOf(role: StaffRole): string[] {
  return Object.entries(PERMISSIONS)
    .filter(([field, permission]) => OPERATION.test(field) && isAllowed(role, permission))
    .map(([field]) => field.replace(OPERATION, ''))
    .toSorted();
}

const OPERATION = /^(Query|Mutation)\./;
