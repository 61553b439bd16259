import type { FieldRefusedParent } from './staff-parents.ts';

/** The answer to an input of which one field says what it may not. */
export function fieldRefused(field: string, message: string): FieldRefusedParent {
  return { __typename: 'FieldRefused', field, message };
}
