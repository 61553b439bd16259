import type { StaffFailure } from './staff-answer.ts';

/** Why the gateway gave nothing, as a sentence for a page that stays open. */
export function staffFailureWords(failure: StaffFailure): string {
  switch (failure.kind) {
    case 'SILENT':
      return 'The ledger does not answer. Try again in a few seconds.';
    case 'UNAUTHENTICATED':
      return 'Your session has ended. Sign in again in another window, then go on here.';
    case 'FORBIDDEN':
    case 'REFUSED':
      return failure.reasons.join(' ');
  }
}
