import { openPool, type PoolOptions } from './pool.ts';
import { openPrisma, type Prisma } from './prisma.ts';
import { StatementWatch, type StatementListener } from './statements.ts';
import { withTransaction, type TransactionOptions } from './transaction.ts';
import { typedSql, type Sql } from './typed-sql.ts';

/** An open database: one pool, with typed SQL and Prisma on it. */
export interface Database {
  readonly sql: Sql;
  readonly prisma: Prisma;
  /** Does `work` whole or not at all; see {@link withTransaction}. */
  transaction<T>(work: (sql: Sql) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Hears every statement until the returned function is called. */
  listen(listener: StatementListener): () => void;
  /** Resolves when the database answers; throws DatabaseUnavailable when it does not. */
  ping(): Promise<void>;
  /** Waits for running statements and closes the connections. */
  close(): Promise<void>;
}

/** Opens a database. Nothing is sent until the first question. */
export function createDatabase(options: PoolOptions): Database {
  const pool = openPool(options);
  const watch = new StatementWatch(pool);
  const sql = typedSql(pool);
  const prisma = openPrisma(pool);
  return {
    sql,
    prisma,
    transaction: (work, transactionOptions) => withTransaction(sql, work, transactionOptions),
    listen: (listener) => watch.listen(listener),
    ping: async () => {
      await sql.selectFrom('data_revision').select('revision').execute();
    },
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
