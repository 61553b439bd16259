import type { Instant } from '@headcount/ledger';
import { sql, type RawBuilder } from 'kysely';

/**
 * The condition under which a version counts: the current one without an instant, else the one that
 * was known then. The same path for both, so that today is only one more instant.
 *
 * @param alias of the version table in the statement
 */
export function knownAt(alias: string, asOf: Instant | null): RawBuilder<boolean> {
  const from = sql.ref(`${alias}.known_from`);
  const to = sql.ref(`${alias}.known_to`);
  return asOf === null
    ? sql<boolean>`${to} is null`
    : sql<boolean>`(${from} <= ${asOf}::timestamptz and (${to} is null or ${to} > ${asOf}::timestamptz))`;
}
