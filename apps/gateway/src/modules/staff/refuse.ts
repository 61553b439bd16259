import type { StaffChangeRefusal } from '@headcount/db';
import type { StaffRefusalCode } from '../../generated/staff-resolvers.ts';

/** Nothing was changed, and why. */
export function refuse(code: StaffRefusalCode) {
  return { __typename: 'StaffRefused', code, message: MESSAGES[code] } as const;
}

/** The same for what the database would not change. */
export function refuseChange(refusal: StaffChangeRefusal) {
  return refuse(refusal === 'NOBODY' ? 'NOT_FOUND' : refusal);
}

const MESSAGES: Record<StaffRefusalCode, string> = {
  INVALID_EMAIL: 'That is no e-mail address. Write it as in ada@newsroom.example.',
  EMAIL_TAKEN: 'Somebody on staff has this address already. Change their role instead.',
  NOT_FOUND: 'That is not there, or no longer. Load the page again.',
  LAST_ADMINISTRATOR:
    'Nobody else could decide who is staff. Make somebody else an administrator first.',
};
