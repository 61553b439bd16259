import { PostgresFailure } from '@headcount/postgres';

/** What keeps Headcount from starting or running, as one sentence for the person who started it. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/** The sentence of a failure that was foreseen; undefined for a surprise. */
export function sentenceOf(error: unknown): string | undefined {
  return error instanceof StartFailure || error instanceof PostgresFailure
    ? error.message
    : undefined;
}
