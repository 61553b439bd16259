import { StartFailure } from '../failure.ts';

/** Turns an error of the file system under the data folder into a sentence, where it has one. */
export function failureOfFolder(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartFailure(
        `The disk that holds the data folder ${folder} is full; free some space, or name another folder with HEADCOUNT_DATA.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartFailure(
        `The data folder ${folder} cannot be written by this user; change its owner, or name another with HEADCOUNT_DATA.`,
      );
    default:
      return error;
  }
}
