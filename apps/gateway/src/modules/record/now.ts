import type { Instant } from '@headcount/ledger';

/** The instant at which an entry is read: what lies after it cannot have been reported. */
export function instantNow(): Instant {
  return new Date().toISOString();
}
