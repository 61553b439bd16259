import { setTimeout as pause } from 'node:timers/promises';
import type { IsolationLevel } from 'kysely';
import type { Sql } from './typed-sql.ts';

export interface TransactionOptions {
  readonly isolation?: IsolationLevel;
}

/** A serialization failure and a deadlock: the server undid the work, and it may well succeed now. */
const retryable = new Set(['40001', '40P01']);
const attempts = 7;

/**
 * Does `work` whole or not at all, on one connection of pg (Prisma's own interactive transactions
 * may leave half behind when they time out). Only what the server asks to try again is tried again,
 * six times, so `work` may run more than once: it must touch nothing but the database.
 */
export async function withTransaction<T>(
  sql: Sql,
  work: (sql: Sql) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const plain = sql.transaction();
  const transaction =
    options.isolation === undefined ? plain : plain.setIsolationLevel(options.isolation);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction.execute(work);
    } catch (error) {
      if (attempt === attempts || !isRetryable(error)) throw error;
      await pause(Math.random() * 20 * 2 ** attempt);
    }
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && retryable.has(String(error.code));
}
