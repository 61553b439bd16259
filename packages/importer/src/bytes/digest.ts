import { createHash } from 'node:crypto';
import type { Bytes } from './bytes.ts';

/** The SHA-256 of what passes by, known once all of it has. */
export interface Digest {
  readonly bytes: Bytes;
  /** Lower-case hexadecimal. Call it after the last byte. */
  hex(): string;
}

/** Lets a file through and digests it on the way. */
export function digesting(bytes: Bytes): Digest {
  const hash = createHash('sha256');
  return { bytes: passing(bytes, hash), hex: () => hash.copy().digest('hex') };
}

async function* passing(bytes: Bytes, hash: ReturnType<typeof createHash>): Bytes {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
