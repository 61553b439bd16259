import type { FieldChange } from '../../generated/resolvers.ts';

/** What a record says, as text, by the way to each field in its GraphQL type. */
export type Told<Row> = Readonly<Record<string, (row: Row) => string | null>>;

/** The fields that one version of a record tells otherwise than another, in the order given. */
export function changesBetween<Row>(told: Told<Row>, before: Row, after: Row): FieldChange[] {
  return Object.entries(told).flatMap(([field, tell]) => {
    const change = { field, before: tell(before), after: tell(after) };
    return change.before === change.after ? [] : [change];
  });
}
