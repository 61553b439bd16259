import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { Schema } from '../generated/kysely/schema.ts';
import { isPlannedAnew } from '../reading/planned-anew.ts';
import { asDatabaseFailure } from './failure.ts';

/** Typed SQL: on the pool, or within a transaction. Every read and write of this room takes one. */
export type Sql = Kysely<Schema>;

/**
 * Kysely on a pool of pg. Its statements are prepared under a name, so that the server plans each
 * text once for a connection (but for those that ask to be planned anew), and its errors are told
 * as this room tells them.
 */
export function typedSql(pool: Pool): Sql {
  const nameOf = statementNames();
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw asDatabaseFailure(error);
    });
    const known = wrapped.get(client) ?? withNames(client, nameOf);
    wrapped.set(client, known);
    return known;
  };
  return new Kysely({
    dialect: new PostgresDialect({
      pool: { connect, end: async () => {}, options: pool.options },
    }),
  });
}

function withNames(
  client: PoolClient,
  nameOf: (text: string) => string | undefined,
): PostgresPoolClient {
  let isBroken = false;
  const query = async (text: string, values: readonly unknown[]) => {
    const name = values.length > 0 && !isPlannedAnew(text) ? nameOf(text) : undefined;
    try {
      return await client.query({ text, values: [...values], ...(name !== undefined && { name }) });
    } catch (error) {
      isBroken ||= !isAnswer(error);
      throw asDatabaseFailure(error);
    }
  };
  return {
    // Kysely's type also allows a cursor, for which this pool is not set up.
    query: query as unknown as PostgresPoolClient['query'],
    release: (isDiscarded) => client.release(isBroken || isDiscarded),
  };
}

/** An error that the server sent, and after which it goes on listening. */
function isAnswer(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity !== 'FATAL';
}

/** Named statements live as long as their connection: only so many texts get a name. */
const nameLimit = 300;

function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= nameLimit) return known;
    const name = `hc_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
    return name;
  };
}
