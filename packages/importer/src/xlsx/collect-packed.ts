import type { Bytes } from '../bytes/bytes.ts';
import { FileRefused } from '../file-refused.ts';

/**
 * The whole of a packed file: a zip archive has its table of contents at its end, so it cannot be
 * read as it comes. What is in it is unpacked as a stream. @throws {FileRefused} past `most` bytes
 */
export async function collectPacked(bytes: Bytes, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > most) {
      throw new FileRefused(
        'TOO_LARGE',
        `The spreadsheet is larger than ${Math.floor(most / 2 ** 20)} MiB as packed; save it as CSV, which has no such limit.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
