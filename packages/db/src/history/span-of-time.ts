import type { Instant } from '@headcount/ledger';
import { sql as raw, type RawBuilder } from 'kysely';

/** Known time after one instant and up to another. */
export interface SpanOfTime {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The condition under which something became known within a span: after its first instant, at or
 * before its last, so that spans laid end to end tell everything once.
 *
 * @param alias of a table with a `known_from`
 */
export function becameKnown(alias: string, { from, to }: SpanOfTime): RawBuilder<boolean> {
  const knownFrom = raw.ref(`${alias}.known_from`);
  return raw<boolean>`(${knownFrom} > ${from}::timestamptz and ${knownFrom} <= ${to}::timestamptz)`;
}
