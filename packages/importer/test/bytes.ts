import type { Bytes, OpenBytes } from '../src/index.ts';

/** A file of this text, in pieces of so many bytes. */
export function fileOf(text: string | Uint8Array, piece = 65_536): OpenBytes {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return async function* read(): Bytes {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
}

/** A file that is never in memory, and how much of it has been asked for. */
export function endlessFile(head: string, piece: string, most: number) {
  const read = { bytes: 0 };
  const chunk = Buffer.from(piece);
  const open: OpenBytes = async function* pieces(): Bytes {
    yield Buffer.from(head);
    for (read.bytes = 0; read.bytes < most; read.bytes += chunk.length) yield chunk;
  };
  return { open, read };
}
