/**
 * The database did not answer, or would not in time: no fault of the question. Ask again after
 * `retryAfterSeconds`; the gateway says 503 with `Retry-After`.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly retryAfterSeconds = 2;

  constructor(cause: unknown) {
    super('The database is unavailable.', { cause });
  }
}

/** What to throw for an error of pg, of its pool or of Prisma. */
export function asDatabaseFailure(error: unknown): unknown {
  return error instanceof DatabaseUnavailable || !isOutage(error)
    ? error
    : new DatabaseUnavailable(error);
}

/** SQLSTATE classes: 08 connection lost, 53 out of resources, 57P shutting down. */
const outageStates = /^(08|53|57P)/;

/** Lock, statement and idle time-outs of the server. */
const timeOutCodes = ['55P03', '57014', '25P03', '25P04'];
/** Prisma's lost connection, full pool and expired transaction. */
const prismaCodes = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'];
const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
];
const outageCodes = new Set([...timeOutCodes, ...prismaCodes, ...networkCodes]);

/** pg and its pool throw these as bare errors without a code. */
const outageMessages =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|not queryable|connection timeout|Connection ended|after calling end/i;

function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code !== undefined && (outageStates.test(code) || outageCodes.has(code))) return true;
  if (code === undefined && outageMessages.test(error.message)) return true;
  return causesOf(error).some(isOutage);
}

function causesOf(error: Error): unknown[] {
  return error instanceof AggregateError ? error.errors : [error.cause];
}
