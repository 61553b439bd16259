import { Pool } from 'pg';
import { valueParsers } from './parse-values.ts';

export interface PoolOptions {
  readonly url: string;
  /** Connections at most; 8 when not said. */
  readonly poolMax?: number;
  /** How the server's list of sessions calls this program. */
  readonly applicationName?: string;
}

/**
 * The server gives up before the client does, so that a client never leaves a statement running:
 * lock 2 s < statement 5 s < client's query 6 s < idle in a transaction 10 s.
 */
const sessionSettings = {
  timezone: 'UTC',
  datestyle: 'ISO',
  lock_timeout: '2000',
  statement_timeout: '5000',
  idle_in_transaction_session_timeout: '10000',
  jit: 'off',
};

/** Opens a pool whose clients neither hang on a dead network nor read instants an offset wrong. */
export function openPool(options: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: options.url,
    max: options.poolMax ?? 8,
    connectionTimeoutMillis: 2000,
    query_timeout: 6000,
    keepAlive: true,
    application_name: options.applicationName ?? 'headcount',
    options: Object.entries(sessionSettings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: valueParsers,
  });
  // A client that loses its server says so besides failing its statement; unheard, that ends the
  // process. Idle ones tell the pool, which drops them.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
