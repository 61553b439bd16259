import type { Database, Sql } from '@headcount/db';

/** What happens to a transaction right after one of its statements. */
export type Fault = (sql: Sql) => Promise<void>;

/**
 * The same database, whose transactions meet a fault after their nth statement has been answered:
 * with n from 1 to the number of statements, every gap between two of them is met, and the one
 * before the commit.
 */
export function withFault(database: Database, nth: number, fault: Fault): Database {
  return watched(database, async (count, sql) => {
    if (count === nth) await fault(sql);
  });
}

/** How many statements an act's transaction sends. The act is undone. */
export async function statementsIn(
  database: Database,
  act: (database: Database) => Promise<unknown>,
): Promise<number> {
  let sent = 0;
  const counting = watched(database, async (count) => {
    sent = count;
  });
  const undoing: Database = {
    ...counting,
    transaction: (work, options) =>
      counting.transaction(async (sql) => {
        await work(sql);
        throw new Counted();
      }, options),
  };
  await act(undoing).catch((error: unknown) => {
    if (!(error instanceof Counted)) throw error;
  });
  return sent;
}

class Counted extends Error {}

function watched(database: Database, hear: (count: number, sql: Sql) => Promise<void>): Database {
  return {
    ...database,
    transaction: (work, options) => {
      let count = 0;
      return database.transaction((sql) => {
        const heard = sql.withPlugin({
          transformQuery: ({ node }) => node,
          async transformResult({ result }) {
            count += 1;
            await hear(count, sql);
            return result;
          },
        });
        return work(heard);
      }, options);
    },
  };
}

/** The server refuses a statement: the transaction is lost. */
export const refused: Fault = async (sql) => {
  // The data revision never steps back.
  await sql.updateTable('data_revision').set({ revision: '0' }).execute();
};

/** The server's process behind the connection is killed. */
export function killedBy(owner: Database): Fault {
  return async (sql) => {
    const { pid } = await sql
      .selectFrom('data_revision')
      .select((eb) => eb.fn<number>('pg_backend_pid').as('pid'))
      .executeTakeFirstOrThrow();
    await owner.prisma.$queryRawUnsafe(`select pg_terminate_backend(${pid})`);
  };
}
