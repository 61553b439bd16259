import type { Bytes } from './bytes.ts';

/** So much of a file is looked at to see how it is written. */
export const headBytes = 256 * 1024;

/** The first bytes of a file, 256 KiB at most; no more of it is read. */
export async function readHead(bytes: Bytes, most = headBytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

/** Is this the beginning of a zip archive, as spreadsheets are? */
export function isPackedHead(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}
