import { FileRefused } from '../file-refused.ts';
import type { Bytes } from './bytes.ts';

/** Passes a file on until it is longer than `most` bytes. @throws {FileRefused} there */
export async function* limitBytes(bytes: Bytes, most: number): Bytes {
  let read = 0;
  for await (const chunk of bytes) {
    read += chunk.length;
    if (read > most) {
      throw new FileRefused('TOO_LARGE', `The file is larger than ${mebibytes(most)}; split it.`);
    }
    yield chunk;
  }
}

function mebibytes(bytes: number): string {
  const size = bytes / 2 ** 20;
  return size >= 1 ? `${Math.floor(size)} MiB` : `${bytes} bytes`;
}
