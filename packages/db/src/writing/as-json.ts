import { sql as raw, type RawBuilder } from 'kysely';

/** A value for a JSON column. Left to pg, a list would become an array of the database. */
export function asJson<T>(value: T): RawBuilder<T> {
  return raw<T>`${JSON.stringify(value)}::jsonb`;
}
