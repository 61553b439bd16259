import { DatabaseUnavailable } from '@headcount/db';
import { GraphQLError } from 'graphql';
import { unavailable } from './unavailable.ts';

/** What to throw for a failure of the database: an outage and text that it cannot hold are told as such. */
export function toldFailure(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return unavailable(error);
  return isUnstorable(error) ? unstorable() : error;
}

/** PostgreSQL's "character not in repertoire": text with a NUL in it, which no column can hold; in JSON, its own code. */
function isUnstorable(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === '22021' || error.code === '22P05')
  );
}

function unstorable(): GraphQLError {
  return new GraphQLError('Text cannot contain the character NUL.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
