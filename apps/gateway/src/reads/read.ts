import { DatabaseUnavailable, type Sql } from '@headcount/db';
import { GraphQLError } from 'graphql';
import { givenUp } from '../errors/given-up.ts';
import { unavailable } from '../errors/unavailable.ts';

/** Asks the database one question, for one request. */
export type Read = <T>(question: (sql: Sql) => Promise<T>) => Promise<T>;

/** Reads for one request: none begins after the request was given up, and an outage is told as such. */
export function createRead(sql: Sql, signal: AbortSignal): Read {
  return async (question) => {
    if (signal.aborted) throw givenUp();
    try {
      return await question(sql);
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw unavailable(error);
      throw isUnstorable(error) ? unstorable() : error;
    }
  };
}

/**
 * Reads within a transaction, which has one connection: one question after another, however many
 * fields ask at once. After one that fails none is asked: the transaction is lost.
 */
export function createReadInTurn(sql: Sql, signal: AbortSignal): Read {
  const read = createRead(sql, signal);
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const answer = last.then(() => read(question));
    last = answer;
    return answer;
  };
}

/** PostgreSQL's "character not in repertoire": text with a NUL in it, which no column can hold. */
function isUnstorable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '22021';
}

function unstorable(): GraphQLError {
  return new GraphQLError('Text cannot contain the character NUL.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
