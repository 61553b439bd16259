import type { Instant } from '@headcount/ledger';
import { sql as raw, type RawBuilder } from 'kysely';

/**
 * Nothing is known before it is reported: as of an instant, what was reported later need not be
 * looked at. Beside the condition on known time, so that a list by the day of the report begins there.
 *
 * @param alias of the table of crossing versions in the statement
 */
export function reportedBy(alias: string, asOf: Instant | null): RawBuilder<boolean> {
  return asOf === null
    ? raw<boolean>`true`
    : raw<boolean>`${raw.ref(`${alias}.reported_on`)} <= (${asOf}::timestamptz at time zone 'UTC')::date`;
}
