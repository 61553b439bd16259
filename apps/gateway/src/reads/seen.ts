import type { Instant } from '@headcount/ledger';

/**
 * A record as it was known at an instant, or now where that is null. Whatever is asked of it next
 * is answered as of the same instant: a reader who looks back never meets today by accident.
 */
export type Seen<Type extends string, Row> = Row & {
  readonly __typename: Type;
  readonly asOf: Instant | null;
};

/** Marks a record with its GraphQL type and the instant it was read for. */
export function seen<Type extends string, Row extends object>(
  type: Type,
  row: Row,
  asOf: Instant | null,
): Seen<Type, Row> {
  return { ...row, __typename: type, asOf };
}
