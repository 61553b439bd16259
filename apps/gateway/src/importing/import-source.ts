import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { digesting, type Bytes } from '@headcount/importer';

/** A file that can be read as often as needed. */
export interface ImportSource {
  /** Its contents, unpacked when it is gzipped. */
  open(): Bytes;
  /** SHA-256 of the file as it lies there; null until a reading has come to its end. */
  sha256(): string | null;
}

/** A file by what reads its bytes from their beginning, wherever they are kept. */
export function importSource(readBytes: () => Bytes): ImportSource {
  let sha256: string | null = null;
  async function* read(): Bytes {
    const digest = digesting(readBytes());
    yield* digest.bytes;
    sha256 = digest.hex();
  }
  return {
    open: () => {
      sha256 = null;
      return unpacked(read());
    },
    sha256: () => sha256,
  };
}

/** A name can lie about it; the first bytes of RFC 1952 cannot. */
async function* unpacked(bytes: Bytes): Bytes {
  const iterator = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < 2) {
    const next = await iterator.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  const beginning = Buffer.concat(head);
  async function* whole(): Bytes {
    try {
      yield beginning;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  const isGzipped = beginning[0] === 0x1f && beginning[1] === 0x8b;
  yield* isGzipped ? pipeline(whole(), createGunzip(), () => {}) : whole();
}
