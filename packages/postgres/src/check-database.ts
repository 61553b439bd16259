import { Client } from 'pg';
import { errorCode, PostgresFailure, type PostgresFailureCode } from './failure.ts';

/** The oldest PostgreSQL that the migrations are written for. */
const oldestMajor = 15;

/**
 * Tries a DATABASE_URL once before anything is built on it.
 *
 * @throws {PostgresFailure} one sentence that names what is wrong, and never the password
 */
export async function checkDatabase(url: string): Promise<void> {
  const address = parseUrl(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ major: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS major`,
    );
    const major = rows[0]?.major ?? 0;
    if (major < oldestMajor) {
      throw new PostgresFailure(
        'WRONG_VERSION',
        `The server of DATABASE_URL is PostgreSQL ${major}, and ${oldestMajor} or later is needed.`,
      );
    }
  } catch (error) {
    throw error instanceof PostgresFailure ? error : refusal(error, address);
  } finally {
    await client.end().catch(() => {});
  }
}

function parseUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isPostgres = parsed?.protocol === 'postgresql:' || parsed?.protocol === 'postgres:';
  if (parsed && isPostgres && parsed.pathname.length > 1) return parsed;
  throw new PostgresFailure(
    'URL_MALFORMED',
    'DATABASE_URL is not the address of a database; write it as postgresql://user:password@host:5432/database.',
  );
}

function refusal(error: unknown, address: URL): PostgresFailure {
  const where = `${address.hostname || 'localhost'}:${address.port || 5432}`;
  const user = decodeURIComponent(address.username);
  const database = decodeURIComponent(address.pathname.slice(1));
  const tell = (code: PostgresFailureCode, sentence: string) =>
    new PostgresFailure(code, sentence, { cause: error });
  switch (errorCode(error)) {
    case '28P01':
    case '28000':
      return tell(
        'ACCESS_REFUSED',
        `The server at ${where} refused the user "${user}" and password of DATABASE_URL.`,
      );
    case '3D000':
      return tell(
        'NO_DATABASE',
        `The server at ${where} has no database "${database}", which DATABASE_URL names; create it first.`,
      );
    case '42501':
      return tell(
        'ACCESS_REFUSED',
        `The user "${user}" of DATABASE_URL may not connect to the database "${database}".`,
      );
    default:
      return tell(
        'UNREACHABLE',
        `No PostgreSQL answers at ${where}, which DATABASE_URL names (${reasonOf(error)}).`,
      );
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return errorCode(error) ?? (error instanceof Error ? error.message : String(error));
}
