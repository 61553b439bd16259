import type { Sql } from '@headcount/db';
import { givenUp } from '../errors/given-up.ts';
import { toldFailure } from '../errors/told-failure.ts';

/** Asks the database one question, for one request. */
export type Read = <T>(question: (sql: Sql) => Promise<T>) => Promise<T>;

/** Reads for one request: none begins after the request was given up, and an outage is told as such. */
export function createRead(sql: Sql, signal: AbortSignal): Read {
  return async (question) => {
    if (signal.aborted) throw givenUp();
    try {
      return await question(sql);
    } catch (error) {
      throw toldFailure(error);
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
