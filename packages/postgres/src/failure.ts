/** What kept the embedded server, or a migration, from working. */
export type PostgresFailureCode =
  | 'DISK_FULL'
  | 'DIRECTORY_NOT_WRITABLE'
  | 'DIRECTORY_IN_USE'
  | 'DIRECTORY_UNREACHABLE'
  | 'WRONG_VERSION'
  | 'PASSWORDS_MISSING'
  | 'PORT_TAKEN'
  | 'NO_BINARIES'
  | 'NO_ACCOUNT'
  | 'NOT_STARTED'
  | 'NOT_STOPPED'
  | 'URL_MALFORMED'
  | 'UNREACHABLE'
  | 'ACCESS_REFUSED'
  | 'NO_DATABASE'
  | 'MIGRATION_FAILED'
  | 'RESET_REFUSED';

/** A failure that a person can act on: `message` is one sentence, fit to be printed as it is. */
export class PostgresFailure extends Error {
  readonly code: PostgresFailureCode;

  constructor(code: PostgresFailureCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'PostgresFailure';
    this.code = code;
  }
}

/**
 * Turns an error of the file system into a failure with a sentence.
 * Errors that say nothing about the folder are returned as they came.
 */
export function failureOfFile(error: unknown, folder: string): unknown {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new PostgresFailure(
        'DIRECTORY_NOT_WRITABLE',
        `The data folder ${folder} cannot be written by this user; change its owner, or name another with HEADCOUNT_DATA.`,
        { cause: error },
      );
    default:
      return error;
  }
}

export function diskFull(folder: string, cause?: unknown): PostgresFailure {
  return new PostgresFailure(
    'DISK_FULL',
    `The disk that holds the data folder ${folder} is full; free some space, or name another folder with HEADCOUNT_DATA.`,
    { cause },
  );
}

/** The code of a system or PostgreSQL error (`ENOENT`, `28P01`), or undefined when it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
